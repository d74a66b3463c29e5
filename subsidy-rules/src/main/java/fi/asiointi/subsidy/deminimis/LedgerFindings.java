package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a handler should know of one answer: why it is a no, what was left out, what is doubtful.
 */
final class LedgerFindings {
    private final DeMinimisLedger ledger;
    private final PlannedAid planned;
    private final Standing standing;
    private final Optional<LocalDate> freesOn;
    private final List<SourcedReason> findings = new ArrayList<>();

    LedgerFindings(
            DeMinimisLedger ledger,
            PlannedAid planned,
            Standing standing,
            Optional<LocalDate> freesOn) {
        this.ledger = ledger;
        this.planned = planned;
        this.standing = standing;
        this.freesOn = freesOn;
    }

    List<SourcedReason> all() {
        refusal();
        leftOut();
        doubtful();
        regulation();
        return findings;
    }

    private void refusal() {
        if (planned.amount().cents() <= 0) {
            add(DeMinimisSources.GRANT_DAY, "PLANNED_NOT_POSITIVE");
        } else if (planned.amount().compareTo(standing.ceiling()) > 0) {
            add(ceilingSource(), "MORE_THAN_CEILING", "ceiling", standing.ceiling());
        } else if (!standing.allows(planned.amount())) {
            add(
                    ceilingSource(),
                    "CEILING_PASSED",
                    "ceiling",
                    standing.ceiling(),
                    "counted",
                    standing.sum(),
                    "room",
                    standing.room());
            if (freesOn.isEmpty()) {
                LocalDate last = RegulationTerms.lastDay(planned.regulation());
                add(ceilingSource(), "NO_ROOM_IN_FORCE", "last", last);
            }
        }
    }

    /** Each grant that does not count is told once, by the first thing that keeps it out. */
    private void leftOut() {
        var rest = new ArrayList<>(standing.held());
        rest.removeAll(new HashSet<>(standing.counted()));
        take(rest, this::isOfOthers, DeMinimisSources.SINGLE_UNDERTAKING, "OTHER_UNDERTAKING");
        take(
                rest,
                grant -> !Standing.isPositive(grant),
                DeMinimisSources.GRANT_DAY,
                "NOT_POSITIVE");
        take(rest, this::isUnderOthers, DeMinimisSources.CUMULATION, "OTHER_REGULATION");
        take(rest, this::isLater, DeMinimisSources.GRANT_DAY, "GRANTED_LATER");
        take(
                rest,
                grant -> true,
                ceilingSource(),
                "BEFORE_WINDOW",
                "start",
                standing.windowStart());
    }

    private void doubtful() {
        var counted = new HashSet<>(standing.counted());
        var once = new HashSet<DeMinimisGrant>();
        long again =
                ledger.grants().stream()
                        .filter(counted::contains)
                        .filter(grant -> !once.add(grant))
                        .count();
        if (again > 0) {
            add(DeMinimisSources.GRANT_DAY, "SAME_GRANT_AGAIN", "count", again);
        }
        if (movesFrom(ledger.grants(), standing.held())
                || movesFrom(standing.held(), ledger.grants())) {
            add(DeMinimisSources.REORGANISATION, "MOVED_BY_REORGANISATION");
        }
    }

    private void regulation() {
        if (planned.regulation() != standing.terms().regulation()) {
            add(ceilingSource(), "ROAD_FREIGHT_UNDER_GENERAL");
        }
        if (standing.terms().regulation() == DeMinimisRegulation.GENERAL) {
            inForce(DeMinimisParameters.TRANSITION_MONTHS)
                    .ifPresent(
                            months ->
                                    add(
                                            months.source(),
                                            "TRANSITION",
                                            "last",
                                            months.inForce().end()));
        }
        Optional.ofNullable(DeMinimisParameters.HIGHER_CEILING.get(planned.regulation()))
                .flatMap(this::inForce)
                .ifPresent(
                        higher ->
                                add(
                                        higher.source(),
                                        "HIGHER_CEILING_POSSIBLE",
                                        "ceiling",
                                        higher.value()));
        if (planned.regulation() == DeMinimisRegulation.FISHERY && standing.terms().isRolling()) {
            add(DeMinimisSources.FISHERY_PROCESSING, "FISHERY_PROCESSING");
        }
    }

    /** A grant of this undertaking stands in the one list and not in the other. */
    private boolean movesFrom(List<DeMinimisGrant> one, List<DeMinimisGrant> other) {
        var others = new HashSet<>(other);
        return one.stream().anyMatch(grant -> !isOfOthers(grant) && !others.contains(grant));
    }

    private boolean isOfOthers(DeMinimisGrant grant) {
        return !planned.to().members().contains(grant.to());
    }

    private boolean isUnderOthers(DeMinimisGrant grant) {
        return !Standing.isUnder(grant, standing.terms());
    }

    private boolean isLater(DeMinimisGrant grant) {
        return grant.grantedOn().isAfter(planned.on());
    }

    private void take(
            List<DeMinimisGrant> rest,
            Predicate<DeMinimisGrant> which,
            Source source,
            String code,
            Object... more) {
        int before = rest.size();
        rest.removeIf(which);
        if (rest.size() < before) {
            var parameters = new ArrayList<Object>(List.of("count", before - rest.size()));
            parameters.addAll(List.of(more));
            add(source, code, parameters.toArray());
        }
    }

    private void add(Source source, String code, Object... namesAndValues) {
        findings.add(DeMinimisTexts.reason(source, code, namesAndValues));
    }

    private <T> Optional<Dated<T>> inForce(Parameter<T> key) {
        return RegulationTerms.find(key, planned.on());
    }

    private Source ceilingSource() {
        return standing.terms().ceiling().source();
    }
}
