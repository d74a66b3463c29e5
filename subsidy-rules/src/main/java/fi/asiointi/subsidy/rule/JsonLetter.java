package fi.asiointi.subsidy.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Source;
import java.util.Map;

/** Writes a letter as JSON, in the form of {@code decision.schema.json}. */
final class JsonLetter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DecisionLetter letter;

    JsonLetter(DecisionLetter letter) {
        this.letter = letter;
    }

    String write() {
        Decision<?> decision = letter.decision();
        Receipt receipt = decision.receipt(Map.of());
        ObjectNode json = JSON.createObjectNode();
        json.put("ruleSet", decision.ruleSet().id());
        json.put("library", receipt.library());
        json.put("decidedOn", receipt.decidedOn());
        json.put("parametersHash", receipt.parametersHash());
        json.put("inputHash", receipt.inputHash());
        json.put("outcome", decision.outcome().name());
        text(json, "outcomeText", RuleTexts.ALL.text("outcome." + decision.outcome()));
        letter.text().ifPresent(decided -> decided(json.putObject("text"), decided));
        ArrayNode findings = json.putArray("findings");
        decision.findings().forEach(finding -> finding(findings.addObject(), finding));
        ArrayNode notices = json.putArray("notices");
        decision.notices()
                .forEach(
                        notice ->
                                text(
                                        notices.addObject().put("code", notice.code()),
                                        "text",
                                        notice.text()));
        ArrayNode amounts = json.putArray("amounts");
        letter.amounts().forEach(amount -> amount(amounts.addObject(), amount));
        letter.review().ifPresent(review -> review(json.putObject("review"), review));
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A letter can always be written", impossible);
        }
    }

    private static void decided(ObjectNode row, DecisionText decided) {
        ArrayNode decision = row.putArray("decision");
        decided.decision().forEach(paragraph -> texts(decision.addObject(), paragraph));
        ArrayNode grounds = row.putArray("grounds");
        for (DecisionText.Ground ground : decided.grounds()) {
            ObjectNode one = grounds.addObject();
            text(one, "text", ground.text());
            source(one, ground.source());
        }
    }

    private static void finding(ObjectNode row, Finding finding) {
        row.put("rule", finding.name());
        row.put("reference", finding.reference());
        row.put("status", finding.status().name());
        finding.severity().ifPresent(severity -> row.put("severity", severity.name()));
        row.put("path", finding.path());
        row.put("actual", finding.actual());
        row.put("relation", finding.condition().relation());
        row.put("limit", finding.limit());
        row.put("unit", finding.condition().unit().name());
        text(row, "requirement", finding.requirement());
        text(row, "text", finding.text());
        source(row, finding.source());
        ArrayNode parts = row.putArray("parts");
        finding.parts().forEach(part -> finding(parts.addObject(), part));
    }

    private static void amount(ObjectNode row, Explanation amount) {
        row.put("step", amount.step());
        text(row, "label", amount.label());
        row.put("value", amount.value().toPlainString());
        row.put("unit", amount.unit().name());
        row.put("formula", amount.formula());
        ObjectNode inputs = row.putObject("inputs");
        amount.inputs().forEach((name, input) -> inputs.put(name, input.toPlainString()));
        row.put("rounding", amount.rounding().name());
        source(row, amount.source());
        ArrayNode parts = row.putArray("parts");
        amount.parts().forEach(part -> amount(parts.addObject(), part));
    }

    private static void review(ObjectNode row, Review review) {
        row.put("days", review.days());
        text(row, "text", review.text());
        source(row, review.source());
    }

    private static void source(ObjectNode row, Source source) {
        row.putObject("source")
                .put("citation", source.citation())
                .put("checkedOn", source.checkedOn().toString());
    }

    private static void text(ObjectNode row, String name, LocalizedText text) {
        texts(row.putObject(name), text);
    }

    private static void texts(ObjectNode texts, LocalizedText text) {
        for (Language language : Language.values()) {
            texts.put(language.tag(), text.in(language));
        }
    }
}
