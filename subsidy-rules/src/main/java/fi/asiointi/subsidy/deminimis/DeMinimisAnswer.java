package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a planned de minimis aid fits under the ceiling. */
public sealed interface DeMinimisAnswer {

    /**
     * The aid could be counted.
     *
     * @param regulation the rules that it was counted under; for road freight from 2024 the general
     *     ones
     * @param ceiling the ceiling on that day
     * @param windowStart the first day whose grants count
     * @param counted the sum of the grants from that day to the day of the plan
     * @param room what may still be granted; nothing when the ceiling has been passed
     * @param allowed true when the whole plan fits. When it does not, none of it may be granted
     *     under these rules
     * @param roomFreesOn the first later day on which the plan would fit when nothing else is
     *     granted; null when it fits already, is more than the ceiling, or fits on no day before
     *     the rules end
     * @param grants the grants that were counted, with who holds them after mergers and splits
     * @param findings what a handler should know
     */
    record Counted(
            DeMinimisRegulation regulation,
            Money ceiling,
            LocalDate windowStart,
            Money counted,
            Money room,
            boolean allowed,
            @Nullable LocalDate roomFreesOn,
            List<DeMinimisGrant> grants,
            List<SourcedReason> findings)
            implements DeMinimisAnswer {

        /** An answer that can no longer change. */
        public Counted {
            grants = List.copyOf(grants);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Nothing could be counted: no such rules were in force on the day, or the sum is too large to
     * be true.
     *
     * @param because why
     */
    record NotCounted(List<SourcedReason> because) implements DeMinimisAnswer {

        /** An answer that can no longer change. */
        public NotCounted {
            because = List.copyOf(because);
        }
    }
}
