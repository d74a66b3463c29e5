package fi.asiointi.examples.quickstart;

import java.util.Locale;
import java.util.regex.Pattern;

/** Draws charts as SVG. */
final class Charts {
    /**
     * Dark enough beside each other and on white; the legend names them, so colour alone tells
     * nothing.
     */
    private static final String[] COLOURS = {"#0b4f8a", "#c2410c", "#1f7a4d", "#6b7280"};

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int WIDTH = 720;
    private static final int HEIGHT = 320;
    private static final int LEFT = 56;
    private static final int BOTTOM = 52;
    private static final int TOP = 16;

    private final Block.Chart chart;
    private final String id;
    private final double highest;
    private final StringBuilder svg = new StringBuilder();

    Charts(Block.Chart chart, String id) {
        this.chart = chart;
        this.id = id;
        this.highest = niceMaximum(longest(chart));
    }

    /** The longest bar: of a stack its sum. */
    static double longest(Block.Chart chart) {
        double longest = 1;
        for (int i = 0; i < chart.categories().size(); i++) {
            double sum = 0;
            for (Block.Series series : chart.series()) {
                double figure = series.figures().get(i);
                sum = chart.stacked() ? sum + figure : Math.max(sum, figure);
            }
            longest = Math.max(longest, sum);
        }
        return longest;
    }

    static String colour(int series) {
        return COLOURS[series % COLOURS.length];
    }

    String toSvg() {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<svg role=\"img\" aria-labelledby=\"%s\" viewBox=\"0 0 %d %d\""
                                + " xmlns=\"http://www.w3.org/2000/svg\">\n",
                        id,
                        WIDTH,
                        HEIGHT));
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<title id=\"%s\">%s</title>\n",
                        id,
                        HtmlReport.escaped(chart.caption())));
        for (int tick = 0; tick <= 4; tick++) {
            gridLine(highest * tick / 4);
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            bars(i);
            label(i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void gridLine(double figure) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#d1d5db\"/>\n",
                        LEFT,
                        WIDTH,
                        y(figure),
                        y(figure)));
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" class=\"axis\">%.0f</text>\n",
                        LEFT - 8,
                        y(figure) + 4,
                        figure));
    }

    private void bars(int category) {
        double slot = slot();
        double from = 0;
        int count = chart.series().size();
        for (int s = 0; s < count; s++) {
            Block.Series series = chart.series().get(s);
            double figure = series.figures().get(category);
            double width = chart.stacked() ? slot * 0.72 : slot * 0.8 / count;
            double x = LEFT + slot * category + slot * 0.1 + (chart.stacked() ? 0 : width * s);
            double base = chart.stacked() ? from : 0;
            if (figure > 0) {
                svg.append(
                        String.format(
                                Locale.ROOT,
                                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                                        + " fill=\"%s\"><title>%s, %s: %.0f</title></rect>\n",
                                x,
                                y(base + figure),
                                width,
                                y(base) - y(base + figure),
                                colour(s),
                                HtmlReport.escaped(chart.categories().get(category)),
                                HtmlReport.escaped(series.name()),
                                figure));
            }
            from += figure;
        }
    }

    private void label(int category) {
        String name = chart.categories().get(category);
        if (!MONTH.matcher(name).matches()) {
            axisText(category, 20, name);
            return;
        }
        // Thirteen months must fit side by side on a phone: the year stands once, under its first.
        int month = Integer.parseInt(name.substring(5));
        axisText(category, 20, String.valueOf(month));
        if (category == 0 || month == 1) {
            axisText(category, 40, name.substring(0, 4));
        }
    }

    private void axisText(int category, int below, String text) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" class=\"axis\">%s</text>\n",
                        LEFT + slot() * (category + 0.46),
                        HEIGHT - BOTTOM + below,
                        HtmlReport.escaped(text)));
    }

    private double slot() {
        return (double) (WIDTH - LEFT) / chart.categories().size();
    }

    private double y(double figure) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - figure / highest);
    }

    private static double niceMaximum(double figure) {
        double step = Math.pow(10, Math.floor(Math.log10(figure)));
        for (double times : new double[] {1, 2, 3, 4, 5, 6, 8, 10}) {
            if (figure <= times * step) {
                return times * step;
            }
        }
        return 10 * step;
    }
}
