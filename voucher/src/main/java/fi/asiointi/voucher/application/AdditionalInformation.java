package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an applicant told when more was asked. */
public sealed interface AdditionalInformation {
    /** The longest description, in characters. */
    int LONGEST = 4_096;

    /** Why an applicant asks for a handler. */
    enum Ground {
        /** Studies in Helsinki but lives elsewhere. */
        STUDENT_IN_HELSINKI_BUT_NOT_RESIDENT,
        /** Is moving to Helsinki. */
        MOVING_TO_HELSINKI,
        /** Is younger or older than the group. */
        UNDERAGE_OR_OVERAGE,
        /** The register knows other details. */
        PERSONAL_INFO_DIFFERS_FROM_VTJ,
        /** The school is not on the list. */
        UNLISTED_SCHOOL,
        /** Something else. */
        OTHER
    }

    /**
     * It was taken in.
     *
     * @param grounds at least one
     * @param description what the applicant wrote, without blanks around it
     */
    record Given(Set<Ground> grounds, String description) implements AdditionalInformation {
        /** Information whose grounds can no longer change. */
        public Given {
            grounds = Set.copyOf(grounds);
        }

        /** The grounds only: the description may be personal. */
        @Override
        public String toString() {
            return "Given" + grounds;
        }
    }

    /**
     * It was not taken in; nothing changes.
     *
     * @param because every reason
     */
    record Refused(List<Reason> because) implements AdditionalInformation {
        /** A refusal whose reasons can no longer change. */
        public Refused {
            because = List.copyOf(because);
        }
    }

    /**
     * {@return what came of it}
     *
     * @param state the state of the application
     * @param grounds the names of the grounds, in any case of letters
     * @param description what the applicant wrote
     */
    static AdditionalInformation read(
            ApplicationState state,
            @Nullable List<? extends @Nullable String> grounds,
            @Nullable String description) {
        List<Reason> reasons = new ArrayList<>();
        if (state != ApplicationState.ADDITIONAL_INFORMATION_REQUESTED) {
            reasons.add(Texts.reason("INFORMATION_NOT_ASKED"));
        }
        Set<Ground> chosen = chosen(grounds == null ? List.of() : grounds, reasons);
        String text = description == null ? "" : description.strip();
        if (text.isEmpty()) {
            reasons.add(Texts.reason("DESCRIPTION_MISSING"));
        } else if (text.codePointCount(0, text.length()) > LONGEST) {
            reasons.add(Texts.reason("DESCRIPTION_TOO_LONG", "most", LONGEST));
        }
        return reasons.isEmpty() ? new Given(chosen, text) : new Refused(reasons);
    }

    private static Set<Ground> chosen(
            List<? extends @Nullable String> names, List<Reason> reasons) {
        Set<Ground> chosen = EnumSet.noneOf(Ground.class);
        for (String name : names) {
            Optional<Ground> ground = ground(name);
            if (ground.isEmpty()) {
                reasons.add(Texts.reason("GROUND_UNKNOWN"));
            } else if (!chosen.add(ground.get())) {
                reasons.add(Texts.reason("GROUND_TWICE"));
            }
        }
        if (names.isEmpty()) {
            reasons.add(Texts.reason("GROUND_MISSING"));
        }
        return chosen;
    }

    private static Optional<Ground> ground(@Nullable String name) {
        return Arrays.stream(Ground.values())
                .filter(
                        ground ->
                                name != null && ground.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
