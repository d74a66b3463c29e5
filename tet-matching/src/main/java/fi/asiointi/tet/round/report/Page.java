package fi.asiointi.tet.round.report;

import java.util.List;

/** Writes the elements of a page; every text is escaped here and nowhere else. */
final class Page {
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
        open("table").element("caption id=\"" + id + "\"", caption);
        open("thead").open("tr");
        head.forEach(name -> element("th scope=\"col\"", name));
        close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            open("tr").element("th scope=\"row\"", row.get(0));
            row.subList(1, row.size()).forEach(cell -> element("td", cell));
            close("tr");
        }
        return close("tbody").close("table").close("div");
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
