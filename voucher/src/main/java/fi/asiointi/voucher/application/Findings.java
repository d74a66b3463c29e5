package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.policy.TargetGroup;
import fi.asiointi.voucher.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reasons found so far, by what they lead to. */
final class Findings {
    private final List<Reason> refusing = new ArrayList<>();
    private final List<Reason> toRecheck = new ArrayList<>();
    private final List<Reason> open = new ArrayList<>();

    void refuse(String code, Object... namesAndValues) {
        refusing.add(Texts.reason(code, namesAndValues));
    }

    void recheck(String code, Object... namesAndValues) {
        toRecheck.add(Texts.reason(code, namesAndValues));
    }

    void open(String code, Object... namesAndValues) {
        open.add(Texts.reason(code, namesAndValues));
    }

    /** Names a thing of the city in the language of the text. */
    void open(String code, String name, LocalizedText value) {
        Reason finnish = Texts.reason(code, name, value.fi());
        open.add(new Reason(code, finnish.parameters(), finnish.template().with(name, value)));
    }

    /** The weightiest finding decides; the others stay beside it. */
    YouthAssessment assessment(Optional<TargetGroup> group) {
        List<Reason> all = Stream.of(refusing, toRecheck, open).flatMap(List::stream).toList();
        if (!refusing.isEmpty()) {
            return new YouthAssessment.Refused(all);
        }
        if (!toRecheck.isEmpty()) {
            return new YouthAssessment.Recheck(all);
        }
        return all.isEmpty()
                ? new YouthAssessment.Accepted(group.orElseThrow())
                : new YouthAssessment.AdditionalInformation(all);
    }
}
