package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import java.util.List;
import java.util.Map;

/** Writes a letter as lines. What speaks against comes first, then what is open, then the rest. */
final class TextLetter {
    static final List<Status> ORDER =
            List.of(Status.NOT_MET, Status.UNKNOWN, Status.NEEDS_HANDLER, Status.MET);

    private final DecisionLetter letter;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    TextLetter(DecisionLetter letter, Language language) {
        this.letter = letter;
        this.language = language;
    }

    String write() {
        Decision<?> decision = letter.decision();
        line("", words("outcome." + decision.outcome()));
        line("", words("letter.decided", "day", decision.decidedOn().toString()));
        letter.text().ifPresent(this::decided);
        for (Status status : ORDER) {
            section(status, decision.findings(status).stream().filter(Finding::isTold).toList());
        }
        letter.amounts().forEach(this::amount);
        for (Reason notice : decision.notices()) {
            line("", notice.text().in(language));
        }
        letter.review()
                .ifPresent(review -> heading("letter.review.heading", review.text().in(language)));
        line("", "");
        line("", words("letter.receipt", "hash", decision.receipt(Map.of()).sha256()));
        return text.toString();
    }

    private void decided(DecisionText decided) {
        line("", "");
        line("", words("letter.text.decision"));
        decided.decision().forEach(paragraph -> line("  ", paragraph.in(language)));
        line("", "");
        line("", words("letter.text.grounds"));
        for (DecisionText.Ground ground : decided.grounds()) {
            line("  - ", ground.text().in(language));
            line("    ", '[' + ground.source().citation() + ']');
        }
    }

    private void section(Status status, List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("", "");
            line("", words("letter." + status));
            findings.forEach(finding -> finding(finding, "  "));
        }
    }

    private void finding(Finding finding, String indent) {
        line(indent + "- ", finding.text().in(language));
        line(indent + "  ", '[' + finding.source().citation() + ']');
        finding.toldParts().forEach(part -> finding(part, indent + "  "));
    }

    private void amount(Explanation amount) {
        line("", "");
        text.append(amount.toText(language));
    }

    private void heading(String key, String body) {
        line("", "");
        line("", words(key));
        line("", body);
    }

    private String words(String key, String... parameter) {
        return Letters.words(key, language, parameter);
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }
}
