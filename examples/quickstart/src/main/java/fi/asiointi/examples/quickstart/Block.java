package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.reason.LocalizedText;
import java.util.List;

/** A piece of a chapter, without any word on how it looks. */
sealed interface Block {

    /** A sentence or two. */
    record Paragraph(String text) implements Block {}

    /** The same text in Finnish, Swedish and English. */
    record InThreeLanguages(LocalizedText text) implements Block {}

    /** Rows of cells under a caption; the first cell of a row names it. */
    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {}

    /** Indented lines: each with its depth, a heading and what explains it. */
    record Tree(String caption, Node root) implements Block {}

    /** A node of a tree. */
    record Node(String heading, String detail, List<Node> parts) {}

    /** Bars for each category, stacked on each other or side by side. */
    record Chart(String caption, boolean stacked, List<String> categories, List<Series> series)
            implements Block {}

    /** The figures of one colour, one a category. */
    record Series(String name, List<Double> figures) {}
}
