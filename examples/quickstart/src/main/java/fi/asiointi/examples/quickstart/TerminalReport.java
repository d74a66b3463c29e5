package fi.asiointi.examples.quickstart;

import fi.asiointi.examples.quickstart.Chapter.Check;
import fi.asiointi.identity.reason.LocalizedText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the chapters for a terminal of a hundred columns. */
final class TerminalReport {
    private static final int WIDTH = 100;
    private static final int LONGEST_BAR = 50;
    private static final String FILLS = "█▓▒░";

    private final PrintStream out;

    TerminalReport(PrintStream out) {
        this.out = out;
    }

    /** Prints the story and its totals; true when every check held. */
    boolean print(List<Chapter> chapters, Path report, double seconds) {
        int number = 1;
        for (Chapter chapter : chapters) {
            out.println();
            out.println(number++ + ". " + chapter.title());
            out.println("═".repeat(WIDTH));
            chapter.blocks().forEach(this::print);
            chapter.checks().stream().filter(check -> !check.held()).forEach(this::printFailed);
        }
        List<Check> checks =
                chapters.stream().flatMap(chapter -> chapter.checks().stream()).toList();
        long held = checks.stream().filter(Check::held).count();
        out.println();
        out.println("Report: " + report);
        out.printf(
                Locale.ROOT,
                "Totals: %d of %d checks held · %s · %.1f s%n",
                held,
                checks.size(),
                chapters.stream().map(Chapter::total).collect(Collectors.joining(" · ")),
                seconds);
        return held == checks.size();
    }

    private void printFailed(Check check) {
        out.println("CHECK FAILED: " + check.what());
    }

    private void print(Block block) {
        out.println();
        if (block instanceof Block.Paragraph paragraph) {
            wrapped(paragraph.text(), WIDTH).forEach(out::println);
        } else if (block instanceof Block.InThreeLanguages texts) {
            print(texts.text());
        } else if (block instanceof Block.Table table) {
            print(table);
        } else if (block instanceof Block.Tree tree) {
            out.println(tree.caption());
            print(tree.root(), "  ");
        } else if (block instanceof Block.Chart chart) {
            print(chart);
        }
    }

    private void print(LocalizedText text) {
        print("fi", text.fi());
        print("sv", text.sv());
        print("en", text.en());
    }

    private void print(String language, String text) {
        String indent = "  " + language + "  ";
        for (String line : wrapped(text, WIDTH - indent.length())) {
            out.println(indent + line);
            indent = " ".repeat(indent.length());
        }
    }

    private void print(Block.Table table) {
        out.println(table.caption());
        int[] widths = new int[table.head().size()];
        measure(table.head(), widths);
        table.rows().forEach(row -> measure(row, widths));
        narrow(widths, table);
        print(table.head(), widths);
        out.println(
                "  "
                        + "─"
                                .repeat(
                                        Math.min(
                                                WIDTH,
                                                Arrays.stream(widths).sum() + 2 * widths.length)));
        table.rows().forEach(row -> print(row, widths));
    }

    private static void measure(List<String> row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
        }
    }

    /**
     * Takes from the widest column until the table fits; a word is broken only as the last resort.
     */
    private static void narrow(int[] widths, Block.Table table) {
        int[] words = new int[widths.length];
        measureWords(table.head(), words);
        table.rows().forEach(row -> measureWords(row, words));
        while (Arrays.stream(widths).sum() + 2 * widths.length > WIDTH) {
            widths[widest(widths, words)]--;
        }
    }

    private static int widest(int[] widths, int[] words) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > words[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest >= 0 ? widest : widest(widths, new int[widths.length]);
    }

    private static void measureWords(List<String> row, int[] words) {
        for (int i = 0; i < words.length; i++) {
            for (String word : row.get(i).split(" ", -1)) {
                words[i] = Math.max(words[i], word.length());
            }
        }
    }

    /** A row takes as many lines as its longest cell needs. */
    private void print(List<String> row, int[] widths) {
        var cells = new ArrayList<List<String>>();
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            cells.add(wrapped(row.get(i), widths[i]));
            lines = Math.max(lines, cells.get(i).size());
        }
        for (int line = 0; line < lines; line++) {
            var text = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private void print(Block.Node node, String indent) {
        out.println(indent + node.heading());
        for (String line : wrapped("= " + node.detail(), WIDTH - indent.length() - 4)) {
            out.println(indent + "    " + line);
        }
        node.parts().forEach(part -> print(part, indent + "  "));
    }

    private void print(Block.Chart chart) {
        out.println(chart.caption());
        double longest = Charts.longest(chart);
        int label = chart.categories().stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < chart.categories().size(); i++) {
            String category = chart.categories().get(i);
            String start = "  " + " ".repeat(label - category.length()) + category + "  ";
            if (chart.stacked()) {
                out.println(start + stacked(chart, i, longest));
            } else {
                printSideBySide(chart, i, start, longest);
            }
        }
        for (int s = 0; s < chart.series().size(); s++) {
            out.println("  " + FILLS.charAt(s) + " " + chart.series().get(s).name());
        }
    }

    private static String stacked(Block.Chart chart, int category, double longest) {
        var bar = new StringBuilder();
        double sum = 0;
        for (int s = 0; s < chart.series().size(); s++) {
            sum += chart.series().get(s).figures().get(category);
            int end = (int) Math.round(LONGEST_BAR * sum / longest);
            while (bar.length() < end) {
                bar.append(FILLS.charAt(s));
            }
        }
        return bar + " " + Math.round(sum);
    }

    private void printSideBySide(Block.Chart chart, int category, String start, double longest) {
        String indent = start;
        for (int s = 0; s < chart.series().size(); s++) {
            double figure = chart.series().get(s).figures().get(category);
            int length = (int) Math.round(LONGEST_BAR * figure / longest);
            out.println(
                    indent
                            + String.valueOf(FILLS.charAt(s)).repeat(length)
                            + " "
                            + Math.round(figure));
            indent = " ".repeat(start.length());
        }
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.length() > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
