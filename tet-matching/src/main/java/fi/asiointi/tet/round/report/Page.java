package fi.asiointi.tet.round.report;

import java.util.List;

/** Writes the elements of a page; every text is escaped here and nowhere else. */
final class Page {
    private static final int HASH = 64;

    private final StringBuilder html = new StringBuilder();
    private int ids;

    Page open(String tag) {
        html.append('<').append(tag).append(">\n");
        return this;
    }

    Page close(String tag) {
        html.append("</").append(tag).append(">\n");
        return this;
    }

    Page element(String tag, String text) {
        html.append('<').append(tag).append('>').append(escaped(text));
        html.append("</").append(tag.split(" ", 2)[0]).append(">\n");
        return this;
    }

    Page style(String css) {
        html.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /**
     * A chart with its table behind it; colour alone tells nothing, the legend names the series.
     */
    Page chart(BarChart chart, String figures, List<String> head, List<List<String>> rows) {
        open("figure").element("figcaption", chart.title());
        html.append(chart.toSvg("chart-" + ++ids));
        if (chart.series().size() > 1) {
            open("ul class=\"legend\"");
            for (int s = 0; s < chart.series().size(); s++) {
                html.append("<li><span style=\"background:").append(BarChart.colour(s));
                html.append("\"></span>").append(escaped(chart.series().get(s))).append("</li>\n");
            }
            close("ul");
        }
        open("details").element("summary", figures);
        table(chart.title(), head, rows);
        return close("details").close("figure");
    }

    /** A wide table scrolls by itself, and can be reached by keyboard to do so. */
    Page table(String caption, List<String> head, List<List<String>> rows) {
        String id = "table-" + ++ids;
        open("div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "\"");
        open("table role=\"table\" class=\"" + layout(head, rows) + "\"");
        element("caption id=\"" + id + "\"", caption);
        open("thead role=\"rowgroup\"").open("tr role=\"row\"");
        head.forEach(name -> element("th scope=\"col\" role=\"columnheader\"", name));
        close("tr").close("thead").open("tbody role=\"rowgroup\"");
        rows.forEach(row -> row(head, row));
        return close("tbody").close("table").close("div");
    }

    /** The roles keep a table a table for a screen reader also where its rows are stacked. */
    private void row(List<String> head, List<String> cells) {
        open("tr role=\"row\"").element("th scope=\"row\" role=\"rowheader\"", cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            String label = escaped(head.get(i));
            element("td role=\"cell\" data-label=\"" + label + "\"", cells.get(i));
        }
        close("tr");
    }

    /** On a phone the cells of a wide table stand below each other; a hash breaks where it must. */
    private static String layout(List<String> head, List<List<String>> rows) {
        boolean hasHash =
                rows.stream().flatMap(List::stream).anyMatch(cell -> cell.length() == HASH);
        if (hasHash) {
            return "hash";
        }
        return head.size() > 3 ? "stack" : "plain";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
