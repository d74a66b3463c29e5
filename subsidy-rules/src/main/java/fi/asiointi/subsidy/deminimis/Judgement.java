package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One planned aid against the ledger. */
final class Judgement {
    private final DeMinimisLedger ledger;
    private final PlannedAid planned;

    Judgement(DeMinimisLedger ledger, PlannedAid planned) {
        this.ledger = ledger;
        this.planned = planned;
    }

    DeMinimisAnswer answer() {
        try {
            return terms(planned.on())
                    .<DeMinimisAnswer>map(this::counted)
                    .orElseGet(() -> notCounted(notInForce()));
        } catch (ArithmeticException sumTooLarge) {
            return notCounted(DeMinimisTexts.reason(DeMinimisSources.GRANT_DAY, "SUM_TOO_LARGE"));
        }
    }

    private DeMinimisAnswer.Counted counted(RegulationTerms terms) {
        Standing standing = Standing.of(ledger, planned.to(), terms);
        Optional<LocalDate> freesOn = roomFreesOn(standing);
        return new DeMinimisAnswer.Counted(
                terms.regulation(),
                standing.ceiling(),
                standing.windowStart(),
                standing.sum(),
                standing.room(),
                standing.allows(planned.amount()),
                freesOn.orElse(null),
                standing.counted(),
                new LedgerFindings(ledger, planned, standing, freesOn).all());
    }

    /** The day is looked for where the answer can change; nothing changes between those days. */
    private Optional<LocalDate> roomFreesOn(Standing now) {
        if (now.allows(planned.amount()) || !couldEverFit(now)) {
            return Optional.empty();
        }
        return daysOfChange(now).stream().filter(this::fitsOn).findFirst();
    }

    private boolean couldEverFit(Standing now) {
        return planned.amount().cents() > 0 && planned.amount().compareTo(now.ceiling()) <= 0;
    }

    private boolean fitsOn(LocalDate day) {
        return terms(day)
                .map(terms -> Standing.of(ledger, planned.to(), terms).allows(planned.amount()))
                .orElse(false);
    }

    private NavigableSet<LocalDate> daysOfChange(Standing now) {
        LocalDate last = RegulationTerms.lastDay(planned.regulation());
        var days = new TreeSet<>(RegulationTerms.changeDays(planned.regulation()));
        ledger.reorganisations().forEach(change -> days.add(change.on()));
        for (int year = planned.on().getYear(); year <= last.getYear(); year++) {
            days.add(planned.to().fiscalYearStart().atYear(year));
        }
        ledger.grants().stream()
                .map(DeMinimisGrant::grantedOn)
                .filter(day -> !day.isBefore(now.windowStart()) && !day.isAfter(last))
                .forEach(day -> days.addAll(leavingDays(day)));
        return days.subSet(planned.on(), false, last, true);
    }

    /** When a rolling window leaves a grant; one of 29 February is left on 1 March. */
    private List<LocalDate> leavingDays(LocalDate grantedOn) {
        return RegulationTerms.rollingYears(planned.regulation()).stream()
                .map(grantedOn::plusYears)
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .toList();
    }

    private Optional<RegulationTerms> terms(LocalDate day) {
        return RegulationTerms.on(planned.regulation(), day);
    }

    private SourcedReason notInForce() {
        return DeMinimisTexts.reason(
                RegulationTerms.latestSource(planned.regulation()),
                "NOT_IN_FORCE",
                "onDate",
                planned.on());
    }

    private static DeMinimisAnswer notCounted(SourcedReason because) {
        return new DeMinimisAnswer.NotCounted(List.of(because));
    }
}
