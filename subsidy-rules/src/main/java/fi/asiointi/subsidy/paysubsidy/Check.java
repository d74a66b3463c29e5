package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands against a support, and what must be asked first. */
final class Check {
    private final List<SourcedReason> because = new ArrayList<>();
    private final List<SourcedReason> missing = new ArrayList<>();

    List<SourcedReason> because() {
        return because;
    }

    /** Nothing needs to be asked of a support that is out already. */
    List<SourcedReason> missing() {
        return because.isEmpty() ? missing : List.of();
    }

    boolean passes() {
        return because.isEmpty() && missing.isEmpty();
    }

    /** Must be so: "no" is against it under the code, "not known" is asked as {@code ASK_…}. */
    void requires(Answer holds, Source source, String code, Object... namesAndValues) {
        if (holds == Answer.NO) {
            because.add(PaySubsidyTexts.reason(source, code, namesAndValues));
        } else if (holds == Answer.UNKNOWN) {
            asks(source, code);
        }
    }

    void asks(Source source, String code) {
        missing.add(PaySubsidyTexts.reason(source, "ASK_" + code));
    }

    /** Whether a number is known and at least so much. */
    static Answer atLeast(@Nullable Integer number, Dated<Integer> limit) {
        return number == null ? Answer.UNKNOWN : Answer.of(number >= limit.value());
    }

    static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
