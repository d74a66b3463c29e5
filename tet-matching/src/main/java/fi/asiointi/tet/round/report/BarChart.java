package fi.asiointi.tet.round.report;

import java.util.List;

/**
 * Lying bars, each category under its name, so that long names fit on a phone.
 *
 * @param title what the chart shows
 * @param description what a reader who does not see it should know
 * @param series the names of the bars of each category
 * @param categories the names of the categories
 * @param figures one list a category, one figure a series
 */
record BarChart(
        String title,
        String description,
        List<String> series,
        List<String> categories,
        List<List<Integer>> figures) {
    private static final String[] COLOURS = {"#0b4f8a", "#c2410c", "#1f7a4d", "#6b7280"};
    private static final int WIDTH = 420;
    private static final int ROOM_FOR_FIGURE = 56;
    private static final int NAME = 24;
    private static final int BAR = 18;
    private static final int GAP = 10;
    private static final int THINNEST = 2;

    static String colour(int series) {
        return COLOURS[series % COLOURS.length];
    }

    String toSvg(String id) {
        int step = NAME + BAR * series.size() + GAP;
        var svg = new StringBuilder();
        svg.append("<svg role=\"img\" aria-labelledby=\"").append(id).append("-title ");
        svg.append(id).append("-desc\" viewBox=\"0 0 ").append(WIDTH).append(' ');
        svg.append(step * categories.size()).append("\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        text(svg, "title id=\"" + id + "-title\"", title);
        text(svg, "desc id=\"" + id + "-desc\"", description);
        for (int c = 0; c < categories.size(); c++) {
            category(svg, c, c * step);
        }
        return svg.append("</svg>\n").toString();
    }

    private void category(StringBuilder svg, int category, int top) {
        text(
                svg,
                "text x=\"0\" y=\"" + (top + NAME - 7) + "\" class=\"name\"",
                categories.get(category));
        for (int s = 0; s < series.size(); s++) {
            int figure = figures.get(category).get(s);
            int y = top + NAME + s * BAR;
            long length = (long) (WIDTH - ROOM_FOR_FIGURE) * figure / longest();
            long seen = figure == 0 ? 0 : Math.max(THINNEST, length);
            svg.append("<rect x=\"0\" y=\"").append(y).append("\" width=\"").append(seen);
            svg.append("\" height=\"").append(BAR - 3).append("\" fill=\"").append(colour(s));
            svg.append("\"/>\n");
            String at = "text x=\"" + (seen + 8) + "\" y=\"" + (y + BAR - 6) + "\"";
            text(svg, at + " class=\"figure\"", String.valueOf(figure));
        }
    }

    private int longest() {
        return figures.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().stream()
                .map(longest -> Math.max(1, longest))
                .findFirst()
                .orElse(1);
    }

    private static void text(StringBuilder svg, String tag, String text) {
        svg.append('<').append(tag).append('>').append(Page.escaped(text));
        svg.append("</").append(tag.split(" ", 2)[0]).append(">\n");
    }
}
