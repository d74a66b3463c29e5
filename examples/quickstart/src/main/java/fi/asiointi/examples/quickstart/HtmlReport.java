package fi.asiointi.examples.quickstart;

import fi.asiointi.examples.quickstart.Chapter.Check;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the chapters as one page of HTML that needs nothing from outside. */
final class HtmlReport {
    private static final String STYLE =
            """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0; color: #111827; background: #f3f4f6;
              font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
            header, main, footer { max-width: 64rem; margin: 0 auto; padding: 1rem; }
            header { padding-top: 2rem; }
            h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
            h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .75rem; color: #0b3d6b; }
            h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
            nav ol { padding-left: 1.25rem; margin: .5rem 0; }
            a { color: #0b4f8a; }
            a:focus-visible, [tabindex]:focus-visible, summary:focus-visible {
              outline: 3px solid #c2410c; outline-offset: 2px; }
            section { background: #fff; border: 1px solid #d1d5db; border-radius: .5rem;
              padding: 1.25rem; margin: 0 0 1.25rem; }
            .scroll { overflow-x: auto; margin: 0 0 1rem; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            p { overflow-wrap: anywhere; }
            caption { text-align: left; font-weight: 600; padding: .75rem 0 .4rem;
              position: sticky; left: 0; width: min(100%, calc(100vw - 4rem)); }
            th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
              border-bottom: 1px solid #e5e7eb; }
            td { overflow-wrap: break-word; }
            .short { white-space: nowrap; }
            thead th { border-bottom: 2px solid #6b7280; }
            tbody th { font-weight: 600; }
            dl.texts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem;
              margin: .5rem 0 1rem; padding: .75rem; background: #f3f4f6; border-radius: .375rem; }
            dl.texts dt { font-weight: 600; }
            dl.texts dd { margin: 0; }
            figure { margin: 1rem 0; }
            figcaption { font-weight: 600; margin-bottom: .4rem; }
            svg { width: 100%; height: auto; display: block; }
            .axis { font-size: 13px; fill: #374151; }
            ul.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0;
              margin: .4rem 0; font-size: .92rem; }
            ul.legend span { display: inline-block; width: .9rem; height: .9rem; margin-right: .4rem;
              vertical-align: -.1rem; border-radius: 2px; }
            ul.tree, ul.tree ul { list-style: none; padding-left: 1rem; margin: 0;
              border-left: 2px solid #d1d5db; }
            ul.tree li { padding: .3rem 0 .3rem .5rem; }
            .detail { display: block; font-size: .88rem; color: #374151; overflow-wrap: anywhere; }
            ul.checks { padding-left: 0; list-style: none; }
            ul.checks li::before { content: "✓ "; color: #1f7a4d; font-weight: 700; }
            ul.checks li.failed::before { content: "✗ failed: "; color: #b91c1c; }
            @media (max-width: 40rem) {
              header, main, footer { padding: .75rem; }
              section { padding: .9rem; }
              .axis { font-size: 20px; }
              h1 { font-size: 1.5rem; }
              table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
                clip-path: inset(50%); }
              table.stack tr { display: block; padding: .5rem 0; border-bottom: 2px solid #d1d5db; }
              table.stack tbody th, table.stack td { display: block; border: 0; padding: .1rem 0; }
              table.stack td:empty { display: none; }
              table.stack td::before { content: attr(data-label) ": "; font-weight: 600; }
            }
            @media print { body { background: #fff; } section { break-inside: avoid-page; } }
            """;

    private final List<Chapter> chapters;
    private final StringBuilder html = new StringBuilder();
    private int ids;

    HtmlReport(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    String toHtml() {
        add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add("<title>Asiointi: the quickstart's report</title>\n");
        add("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        header();
        add("<main>\n");
        for (int i = 0; i < chapters.size(); i++) {
            chapter(chapters.get(i), i + 1);
        }
        checks();
        add(
                "</main>\n<footer><p>Company data: Finnish Patent and Registration Office (PRH) open data, ");
        add("<a href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>. ");
        add(
                "Calculator cases: City of Helsinki (MIT licence). People and pupils are invented.</p>");
        return add("</footer>\n</body>\n</html>\n").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void header() {
        add("<header>\n<h1>Asiointi: one story through four modules</h1>\n");
        add(
                "<p>Who the organisation is, what support it gets and why, a voucher redeemed once, and");
        add(" pupils matched to places.</p>\n<nav aria-label=\"Chapters\"><ol>\n");
        for (int i = 0; i < chapters.size(); i++) {
            add("<li><a href=\"#chapter-" + (i + 1) + "\">");
            add(escaped(chapters.get(i).title()) + "</a></li>\n");
        }
        add("</ol></nav>\n</header>\n");
    }

    private void chapter(Chapter chapter, int number) {
        add("<section id=\"chapter-" + number + "\" aria-labelledby=\"title-" + number + "\">\n");
        add("<h2 id=\"title-" + number + "\">" + number + ". ");
        add(escaped(chapter.title()) + "</h2>\n");
        chapter.blocks().forEach(this::block);
        add("</section>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add("<p>" + escaped(paragraph.text()) + "</p>\n");
        } else if (block instanceof Block.InThreeLanguages texts) {
            add("<dl class=\"texts\">\n");
            text("fi", "suomeksi", texts.text().fi());
            text("sv", "på svenska", texts.text().sv());
            text("en", "in English", texts.text().en());
            add("</dl>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Tree tree) {
            add("<h3>" + escaped(tree.caption()) + "</h3>\n<ul class=\"tree\">\n");
            node(tree.root());
            add("</ul>\n");
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        }
    }

    private void text(String language, String name, String text) {
        add("<dt lang=\"" + language + "\">" + name + "</dt>");
        add("<dd lang=\"" + language + "\">" + escaped(text) + "</dd>\n");
    }

    private void table(Block.Table table) {
        // A wide table scrolls by itself, and can be reached by keyboard to do so.
        String id = "table-" + ++ids;
        add(
                "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\""
                        + id
                        + "\">\n");
        add("<table role=\"table\"" + (table.head().size() > 3 ? " class=\"stack\"" : "") + ">\n");
        add("<caption id=\"" + id + "\">" + escaped(table.caption()) + "</caption>\n");
        add("<thead role=\"rowgroup\"><tr role=\"row\">");
        for (String name : table.head()) {
            add("<th scope=\"col\" role=\"columnheader\">" + escaped(name) + "</th>");
        }
        add("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        table.rows().forEach(row -> row(table.head(), row));
        add("</tbody>\n</table>\n</div>\n");
    }

    /** The roles keep a table a table for a screen reader also where its rows are stacked. */
    private void row(List<String> head, List<String> cells) {
        add("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"");
        cell("th", cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            add("<td role=\"cell\" data-label=\"" + escaped(head.get(i)) + "\"");
            cell("td", cells.get(i));
        }
        add("</tr>\n");
    }

    /** Figures, dates and codes stay on one line; sentences break where they must. */
    private void cell(String tag, String text) {
        boolean isShort = text.length() <= 24 && text.indexOf(' ') < 0;
        add((isShort ? " class=\"short\">" : ">") + escaped(text) + "</" + tag + ">");
    }

    private void node(Block.Node node) {
        add("<li><strong>" + escaped(node.heading()) + "</strong>");
        add("<span class=\"detail\">= " + escaped(node.detail()) + "</span>\n");
        if (!node.parts().isEmpty()) {
            add("<ul>\n");
            node.parts().forEach(this::node);
            add("</ul>\n");
        }
        add("</li>\n");
    }

    private void chart(Block.Chart chart) {
        add("<figure>\n<figcaption>" + escaped(chart.caption()) + "</figcaption>\n");
        add(new Charts(chart, "chart-" + ++ids).toSvg());
        add("<ul class=\"legend\">\n");
        for (int s = 0; s < chart.series().size(); s++) {
            add("<li><span style=\"background:" + Charts.colour(s) + "\"></span>");
            add(escaped(chart.series().get(s).name()) + "</li>\n");
        }
        add("</ul>\n<details><summary>The figures of the chart</summary>\n");
        figures(chart);
        add("</details>\n</figure>\n");
    }

    private void figures(Block.Chart chart) {
        List<String> head =
                Stream.concat(
                                Stream.of("Category"),
                                chart.series().stream().map(Block.Series::name))
                        .toList();
        List<List<String>> rows =
                IntStream.range(0, chart.categories().size())
                        .mapToObj(
                                i ->
                                        Stream.concat(
                                                        Stream.of(chart.categories().get(i)),
                                                        chart.series().stream()
                                                                .map(s -> figure(s, i)))
                                                .toList())
                        .toList();
        table(new Block.Table(chart.caption(), head, rows));
    }

    private static String figure(Block.Series series, int category) {
        return String.format(Locale.ROOT, "%.0f", series.figures().get(category));
    }

    private void checks() {
        add("<section aria-labelledby=\"checks\">\n<h2 id=\"checks\">What was checked</h2>\n");
        add("<ul class=\"checks\">\n");
        for (Chapter chapter : chapters) {
            for (Check check : chapter.checks()) {
                add(check.held() ? "<li>" : "<li class=\"failed\">");
                add(escaped(check.what()) + "</li>\n");
            }
        }
        add("</ul>\n</section>\n");
    }

    private StringBuilder add(String text) {
        return html.append(text);
    }
}
