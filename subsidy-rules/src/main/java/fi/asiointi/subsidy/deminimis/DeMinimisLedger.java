package fi.asiointi.subsidy.deminimis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The de minimis aid that is known of, and what has become of the companies that got it.
 *
 * {@snippet class="fi.asiointi.subsidy.deminimis.DeMinimisSnippetsTest" region="ledger"}
 *
 * @param grants every grant known, of any company, in any order. Two that are the same both count:
 *     who means one of them takes it out
 * @param reorganisations mergers and splits, in the order in which they came about
 */
public record DeMinimisLedger(
        List<DeMinimisGrant> grants, List<? extends Reorganisation> reorganisations) {

    /** A ledger that can no longer change. */
    public DeMinimisLedger {
        grants = List.copyOf(grants);
        reorganisations =
                reorganisations.stream().sorted(Comparator.comparing(Reorganisation::on)).toList();
    }

    /**
     * {@return a ledger without mergers and splits}
     *
     * @param grants every grant known
     */
    public static DeMinimisLedger of(List<DeMinimisGrant> grants) {
        return new DeMinimisLedger(grants, List.of());
    }

    /**
     * {@return a ledger with one grant more}
     *
     * @param grant the grant
     */
    public DeMinimisLedger with(DeMinimisGrant grant) {
        var more = new ArrayList<>(grants);
        more.add(grant);
        return new DeMinimisLedger(more, reorganisations);
    }

    /**
     * {@return whether the planned aid fits, with the figures that show it}
     *
     * @param planned who would get how much, under which rules, on which day
     */
    public DeMinimisAnswer judge(PlannedAid planned) {
        return new Judgement(this, planned).answer();
    }

    /** The grants as they count on a day, after the mergers and splits up to it. */
    List<DeMinimisGrant> heldOn(LocalDate day) {
        List<DeMinimisGrant> held = grants;
        for (Reorganisation change : reorganisations) {
            if (!change.on().isAfter(day)) {
                held = held.stream().flatMap(grant -> change.held(grant).stream()).toList();
            }
        }
        return held;
    }
}
