package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a letter as one accessible page: no script, no picture, nothing from elsewhere. */
final class HtmlLetter {
    private static final String STYLE =
            "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}"
                    + "table{border-collapse:collapse;width:100%}"
                    + "caption{text-align:left;font-weight:bold;padding:1rem 0 .3rem}"
                    + "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #767676}"
                    + "small{color:#4d4d4d}ul{margin:.2rem 0}code{overflow-wrap:anywhere}";

    private final DecisionLetter letter;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    HtmlLetter(DecisionLetter letter, Language language) {
        this.letter = letter;
        this.language = language;
    }

    String write() {
        Decision<?> decision = letter.decision();
        String outcome = escaped(words("outcome." + decision.outcome()));
        html.append("<!doctype html>\n<html lang=\"").append(language.tag());
        html.append(
                "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.append("<title>").append(outcome).append("</title>");
        html.append("<style>").append(STYLE).append("</style></head><body><main>\n");
        html.append("<h1>").append(outcome).append("</h1>\n");
        paragraph(words("letter.decided", "day", decision.decidedOn().toString()));
        letter.text().ifPresent(this::decided);
        TextLetter.ORDER.forEach(
                status ->
                        table(
                                status,
                                decision.findings(status).stream()
                                        .filter(Finding::isTold)
                                        .toList()));
        amounts();
        decision.notices().stream().map(Reason::text).forEach(text -> paragraph(text.in(language)));
        review(letter.review());
        paragraphOfReceipt(decision.receipt(Map.of()).sha256());
        return html.append("</main></body></html>\n").toString();
    }

    private void decided(DecisionText decided) {
        heading("letter.text.decision");
        decided.decision().forEach(paragraph -> paragraph(paragraph.in(language)));
        heading("letter.text.grounds");
        html.append("<ul>");
        for (DecisionText.Ground ground : decided.grounds()) {
            html.append("<li>").append(escaped(ground.text().in(language))).append("<br><small>");
            html.append(escaped(ground.source().citation())).append("</small></li>\n");
        }
        html.append("</ul>\n");
    }

    private void heading(String key) {
        html.append("<h2>").append(escaped(words(key))).append("</h2>\n");
    }

    private void table(Status status, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.append("<table><caption>").append(escaped(words("letter." + status)));
        html.append("</caption><thead><tr>");
        for (String column : List.of("condition", "actual", "limit", "source")) {
            html.append("<th scope=\"col\">").append(escaped(words("letter.column." + column)));
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        findings.forEach(this::row);
        html.append("</tbody></table>\n");
    }

    private void row(Finding finding) {
        html.append("<tr><td>").append(escaped(finding.requirement().in(language)));
        parts(finding.toldParts());
        html.append("</td><td>").append(escaped(finding.actualText().in(language)));
        html.append("</td><td>").append(escaped(finding.limitText().in(language)));
        html.append("</td><td><small>").append(escaped(finding.source().citation()));
        html.append("</small></td></tr>\n");
    }

    private void parts(List<Finding> parts) {
        if (!parts.isEmpty()) {
            html.append("<ul>");
            for (Finding part : parts) {
                html.append("<li>").append(escaped(part.text().in(language)));
                parts(part.toldParts());
                html.append("</li>");
            }
            html.append("</ul>");
        }
    }

    private void amounts() {
        if (!letter.amounts().isEmpty()) {
            heading("letter.amounts");
            html.append("<ul>");
            letter.amounts().forEach(this::amount);
            html.append("</ul>\n");
        }
    }

    private void amount(Explanation amount) {
        html.append("<li>").append(escaped(amount.headline(language))).append("<br><small>");
        html.append(escaped(amount.arithmetic(language))).append("<br>");
        html.append(escaped(amount.source().citation())).append("</small>");
        if (!amount.parts().isEmpty()) {
            html.append("<ul>");
            amount.parts().forEach(this::amount);
            html.append("</ul>");
        }
        html.append("</li>\n");
    }

    private void review(Optional<Review> review) {
        review.ifPresent(
                how -> {
                    heading("letter.review.heading");
                    paragraph(how.text().in(language));
                    html.append("<p><small>").append(escaped(how.source().citation()));
                    html.append("</small></p>\n");
                });
    }

    private void paragraphOfReceipt(String hash) {
        html.append("<p><small>").append(escaped(words("letter.receipt", "hash", "")));
        html.append("<code>").append(hash).append("</code></small></p>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private String words(String key, String... parameter) {
        return Letters.words(key, language, parameter);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
