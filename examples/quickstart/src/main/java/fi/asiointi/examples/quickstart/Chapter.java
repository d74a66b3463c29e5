package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one module did in the story: what it shows, what it checked of itself, and its total. */
final class Chapter {
    /** Something that must hold, and whether it did. */
    record Check(String what, boolean held) {}

    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private String total = "";

    Chapter(String title) {
        this.title = title;
    }

    /** The reasons in English, one after the other. */
    static String texts(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().en()).collect(Collectors.joining(" "));
    }

    String title() {
        return title;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Check> checks() {
        return checks;
    }

    /** The chapter's part of the line of totals. */
    String total() {
        return total;
    }

    Chapter show(Block block) {
        blocks.add(block);
        return this;
    }

    Chapter say(String text) {
        return show(new Block.Paragraph(text));
    }

    Chapter check(String what, boolean held) {
        checks.add(new Check(what, held));
        return this;
    }

    Chapter total(String text) {
        total = text;
        return this;
    }
}
