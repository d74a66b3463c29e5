package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.policy.TargetGroup;
import java.util.List;

/**
 * What to do with a young person's application. Where there are reasons, all of them are listed,
 * those that decided first.
 */
public sealed interface YouthAssessment {

    /** {@return why the application was not accepted at once; empty for an accepted one} */
    List<Reason> because();

    /**
     * A voucher can be given at once.
     *
     * @param group the group in which the applicant is
     */
    record Accepted(TargetGroup group) implements YouthAssessment {
        @Override
        public List<Reason> because() {
            return List.of();
        }
    }

    /**
     * The applicant tells more, and a handler decides. Being outside the target group leads here:
     * it never refuses by itself.
     *
     * @param because what is open, or not as the terms ask
     */
    record AdditionalInformation(List<Reason> because) implements YouthAssessment {
        /** An assessment whose reasons can no longer change. */
        public AdditionalInformation {
            because = List.copyOf(because);
        }
    }

    /**
     * The applicant should correct the form and send it again.
     *
     * @param because what does not match
     */
    record Recheck(List<Reason> because) implements YouthAssessment {
        /** An assessment whose reasons can no longer change. */
        public Recheck {
            because = List.copyOf(because);
        }
    }

    /**
     * The application is not taken in.
     *
     * @param because why not
     */
    record Refused(List<Reason> because) implements YouthAssessment {
        /** An assessment whose reasons can no longer change. */
        public Refused {
            because = List.copyOf(because);
        }
    }
}
