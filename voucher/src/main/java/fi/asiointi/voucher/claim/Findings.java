package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.voucher.policy.Disagreement;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings of one claim so far. Each stands on a value of the policy, and on its source. */
final class Findings {
    private static final Source EVERY_CITY =
            new Source(
                    "A summer voucher is for one job, and is paid once on papers that show it",
                    LocalDate.of(2026, 11, 22));

    private final VoucherPolicy policy;
    private final List<ClaimFinding> found = new ArrayList<>();
    private final Set<String> broken = new LinkedHashSet<>();

    Findings(VoucherPolicy policy) {
        this.policy = policy;
    }

    void error(String code, String path, String value, Object... namesAndValues) {
        broken.add(value);
        add(Severity.ERROR, path, value, Texts.reason(code, namesAndValues));
    }

    void missing(String code, String path, String value, Object... namesAndValues) {
        add(Severity.MISSING, path, value, Texts.reason(code, namesAndValues));
    }

    void manual(String code, String path, String value, Object... namesAndValues) {
        add(Severity.MANUAL, path, value, Texts.reason(code, namesAndValues));
    }

    void warning(String code, String path, String value, Object... namesAndValues) {
        add(Severity.WARNING, path, value, Texts.reason(code, namesAndValues));
    }

    /** Something of the city by its name in the language of the text. */
    void add(
            Severity severity,
            String code,
            String path,
            String value,
            String name,
            LocalizedText named) {
        Reason finnish = Texts.reason(code, name, named.fi());
        LocalizedText text = finnish.template().with(name, named);
        add(severity, path, value, new Reason(code, finnish.parameters(), text));
    }

    /** A value whose reading decides here, so that who disagrees on it must be told. */
    void reliesOn(String value) {
        broken.add(value);
    }

    private void add(Severity severity, String path, String value, Reason reason) {
        Source source = policy.source(value).orElse(EVERY_CITY);
        found.add(new ClaimFinding(severity, path, new SourcedReason(reason, source)));
    }

    /**
     * The weightiest finding decides; where public texts disagree on what decided, that is told.
     */
    ClaimDecision decision(Optional<Money> amount) {
        for (Disagreement matter : policy.disagreements()) {
            if (broken.contains(matter.topic())) {
                add(
                        Severity.WARNING,
                        "PUBLIC_TEXTS_DISAGREE",
                        matter.topic(),
                        "disagreements",
                        "holds",
                        matter.holds());
            }
        }
        if (has(Severity.ERROR)) {
            return new ClaimDecision.Refused(found);
        }
        if (has(Severity.MISSING)) {
            return new ClaimDecision.Incomplete(amount, found);
        }
        return has(Severity.MANUAL) || amount.isEmpty()
                ? new ClaimDecision.NeedsHandler(amount, found)
                : new ClaimDecision.Payable(amount.get(), found);
    }

    private boolean has(Severity severity) {
        return found.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
