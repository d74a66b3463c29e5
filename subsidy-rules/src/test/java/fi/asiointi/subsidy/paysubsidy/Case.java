package fi.asiointi.subsidy.paysubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case of a company and a person for whom nothing is possible, until a test changes it. */
final class Case {
    LocalDate day = LocalDate.of(2026, 2, 1);
    EmployerKind employer = EmployerKind.COMPANY;
    Jobseeker person = new Jobseeker(40, 12, 12, Answer.NO, Answer.NO, Answer.NO);
    Job job =
            new Job(
                    day,
                    12,
                    new Job.Pay(Money.ofEuros(2400), Money.ofEuros(600), Money.ofEuros(100)),
                    new BigDecimal("37.5"),
                    new BigDecimal("37.5"),
                    Answer.NO,
                    Answer.NO,
                    Answer.NO);

    PaySubsidyEstimate estimate(FullSubsidyReading reading) {
        return PaySubsidyRules.estimate(new PaySubsidyCase(day, employer, person, job), reading);
    }

    PaySubsidyEstimate.Possible possible() {
        PaySubsidyEstimate estimate = estimate(FullSubsidyReading.BY_ACT);
        assertThat(estimate).isInstanceOf(PaySubsidyEstimate.Possible.class);
        return (PaySubsidyEstimate.Possible) estimate;
    }

    PaySubsidyEstimate.NotPossible notPossible() {
        PaySubsidyEstimate estimate = estimate(FullSubsidyReading.BY_ACT);
        assertThat(estimate).isInstanceOf(PaySubsidyEstimate.NotPossible.class);
        return (PaySubsidyEstimate.NotPossible) estimate;
    }

    PaySubsidyEstimate.CannotTell cannotTell() {
        PaySubsidyEstimate estimate = estimate(FullSubsidyReading.BY_ACT);
        assertThat(estimate).isInstanceOf(PaySubsidyEstimate.CannotTell.class);
        return (PaySubsidyEstimate.CannotTell) estimate;
    }

    Entitlement entitlement(PaySupport support) {
        return entitlement(possible(), support);
    }

    Money full(FullSubsidyReading reading) {
        var possible = (PaySubsidyEstimate.Possible) estimate(reading);
        return entitlement(possible, PaySupport.ASSOCIATION).monthly();
    }

    private static Entitlement entitlement(PaySubsidyEstimate.Possible in, PaySupport support) {
        return in.entitlements().stream()
                .filter(one -> one.support() == support)
                .findFirst()
                .orElseThrow();
    }

    /** The day of the decision, on which the employment starts too. */
    Case on(String text) {
        day = LocalDate.parse(text);
        return startingOn(text);
    }

    Case by(EmployerKind kind) {
        employer = kind;
        return this;
    }

    Case association() {
        person =
                new Jobseeker(
                        person.age(),
                        person.monthsUnemployedOf14(),
                        person.monthsUnemployedOf28(),
                        person.lacksSkills(),
                        person.reducedWorkAbility(),
                        Answer.YES);
        return by(EmployerKind.ASSOCIATION);
    }

    Case of(Jobseeker other) {
        person = other;
        return this;
    }

    Case age(int age) {
        return of(
                new Jobseeker(
                        age,
                        person.monthsUnemployedOf14(),
                        person.monthsUnemployedOf28(),
                        person.lacksSkills(),
                        person.reducedWorkAbility(),
                        person.inFullSubsidySituation()));
    }

    Case unemployed(int of14, int of28) {
        return of(
                new Jobseeker(
                        person.age(),
                        of14,
                        of28,
                        person.lacksSkills(),
                        person.reducedWorkAbility(),
                        person.inFullSubsidySituation()));
    }

    Case skills(Answer lacking) {
        return of(
                new Jobseeker(
                        person.age(),
                        person.monthsUnemployedOf14(),
                        person.monthsUnemployedOf28(),
                        lacking,
                        person.reducedWorkAbility(),
                        person.inFullSubsidySituation()));
    }

    Case ability(Answer reduced) {
        return of(
                new Jobseeker(
                        person.age(),
                        person.monthsUnemployedOf14(),
                        person.monthsUnemployedOf28(),
                        person.lacksSkills(),
                        reduced,
                        person.inFullSubsidySituation()));
    }

    Case startingOn(String text) {
        return job(
                LocalDate.parse(text),
                job.months(),
                job.pay(),
                job.zeroHours(),
                job.commissionOnly());
    }

    Case months(@Nullable Integer months) {
        return job(job.startsOn(), months, job.pay(), job.zeroHours(), job.commissionOnly());
    }

    Case gross(String gross) {
        var pay = new Job.Pay(Money.parse(gross), job.pay().sideCosts(), job.pay().holidayPay());
        return job(job.startsOn(), job.months(), pay, job.zeroHours(), job.commissionOnly());
    }

    Case costs(String side, String holiday) {
        var pay = new Job.Pay(job.pay().gross(), Money.parse(side), Money.parse(holiday));
        return job(job.startsOn(), job.months(), pay, job.zeroHours(), job.commissionOnly());
    }

    Case zeroHours(Answer zero) {
        return job(job.startsOn(), job.months(), job.pay(), zero, job.commissionOnly());
    }

    Case commission(Answer only) {
        return job(job.startsOn(), job.months(), job.pay(), job.zeroHours(), only);
    }

    Case hours(@Nullable String weekly, @Nullable String fullTime) {
        job =
                new Job(
                        job.startsOn(),
                        job.months(),
                        job.pay(),
                        weekly == null ? null : new BigDecimal(weekly),
                        fullTime == null ? null : new BigDecimal(fullTime),
                        job.zeroHours(),
                        job.commissionOnly(),
                        job.apprenticeship());
        return this;
    }

    Case apprenticeship(Answer answer) {
        job =
                new Job(
                        job.startsOn(),
                        job.months(),
                        job.pay(),
                        job.weeklyHours(),
                        job.fullTimeHours(),
                        job.zeroHours(),
                        job.commissionOnly(),
                        answer);
        return this;
    }

    private Case job(
            LocalDate start,
            @Nullable Integer months,
            Job.Pay pay,
            Answer zero,
            Answer commission) {
        job =
                new Job(
                        start,
                        months,
                        pay,
                        job.weeklyHours(),
                        job.fullTimeHours(),
                        zero,
                        commission,
                        job.apprenticeship());
        return this;
    }
}
