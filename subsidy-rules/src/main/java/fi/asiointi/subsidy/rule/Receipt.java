package fi.asiointi.subsidy.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.subsidy.money.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The proof of a decision: which rules, which figures, which day, which input, and what came out.
 * It holds no personal data: the input is there as a hash alone. Whoever keeps the input and the
 * receipt can decide the case again years later and compare, bit for bit.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="receipt"}
 *
 * @param ruleSet the name of the rule set, with its reading
 * @param library the version of this library
 * @param parametersFrom the day from which the figures held together
 * @param parametersHash SHA-256 of the figures, in hexadecimal
 * @param decidedOn the day of the decision
 * @param inputHash SHA-256 of the facts, in hexadecimal
 * @param outcome the outcome
 * @param findings how every condition stood
 * @param amounts the amounts that followed, in euros, by name
 */
public record Receipt(
        String ruleSet,
        String library,
        String parametersFrom,
        String parametersHash,
        String decidedOn,
        String inputHash,
        Outcome outcome,
        List<Line> findings,
        Map<String, String> amounts) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /** A receipt that can no longer change. */
    public Receipt {
        findings = List.copyOf(findings);
        amounts = Map.copyOf(new TreeMap<>(amounts));
    }

    /**
     * How a condition stood.
     *
     * @param condition its stable name
     * @param status how it stood
     * @param actual the fact; empty when it was missing
     * @param limit what it was compared with; may be empty
     * @param source who says that it must hold
     * @param parts the conditions that it was put together from
     */
    public record Line(
            String condition,
            Status status,
            String actual,
            String limit,
            String source,
            List<Line> parts) {

        /** A line that can no longer change. */
        public Line {
            parts = List.copyOf(parts);
        }

        static Line of(Finding finding) {
            return new Line(
                    finding.name(),
                    finding.status(),
                    finding.actual(),
                    finding.limit(),
                    finding.source().citation(),
                    finding.parts().stream().map(Line::of).toList());
        }
    }

    static Receipt of(Decision<?> decision, Map<String, Money> amounts) {
        var figures = new TreeMap<String, String>();
        amounts.forEach((name, amount) -> figures.put(name, amount.toString()));
        return new Receipt(
                decision.ruleSet().id(),
                LibraryVersion.VALUE,
                decision.parameters().from().toString(),
                decision.parameters().sha256(),
                decision.decidedOn().toString(),
                sha256(FactsText.of(decision.facts())),
                decision.outcome(),
                decision.findings().stream().map(Line::of).toList(),
                figures);
    }

    /** {@return the receipt as JSON, always the same bytes for the same receipt} */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A receipt can always be written", impossible);
        }
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @param json the kept receipt
     * @return the receipt
     * @throws IllegalArgumentException when the text is no receipt
     */
    public static Receipt parse(String json) {
        try {
            return JSON.readValue(json, Receipt.class);
        } catch (JsonProcessingException notReceipt) {
            throw new IllegalArgumentException(
                    "Not a receipt: line " + notReceipt.getLocation().getLineNr(), notReceipt);
        }
    }

    /** {@return SHA-256 of the receipt itself, in hexadecimal, to be kept elsewhere} */
    public String sha256() {
        return sha256(toJson());
    }

    /**
     * {@return what is otherwise in the receipt of a replay; empty when nothing is}
     *
     * @param replay the receipt of the same case, decided again
     */
    public List<String> differences(Receipt replay) {
        var names = new ArrayList<String>();
        note(names, "ruleSet", ruleSet, replay.ruleSet);
        note(names, "library", library, replay.library);
        note(names, "parametersFrom", parametersFrom, replay.parametersFrom);
        note(names, "parametersHash", parametersHash, replay.parametersHash);
        note(names, "decidedOn", decidedOn, replay.decidedOn);
        note(names, "inputHash", inputHash, replay.inputHash);
        note(names, "outcome", outcome, replay.outcome);
        note(names, "findings", findings, replay.findings);
        note(names, "amounts", amounts, replay.amounts);
        return names;
    }

    private static void note(List<String> names, String name, Object kept, Object replayed) {
        if (!Objects.equals(kept, replayed)) {
            names.add(name);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
