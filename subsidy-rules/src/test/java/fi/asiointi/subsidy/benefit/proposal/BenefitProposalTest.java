package fi.asiointi.subsidy.benefit.proposal;

import static fi.asiointi.subsidy.benefit.proposal.Proposals.HALF_YEAR;
import static fi.asiointi.subsidy.benefit.proposal.Proposals.PARTIES;
import static fi.asiointi.subsidy.benefit.proposal.Proposals.YEAR;
import static fi.asiointi.subsidy.benefit.proposal.Proposals.eligible;
import static fi.asiointi.subsidy.benefit.proposal.Proposals.grant;
import static fi.asiointi.subsidy.benefit.proposal.Proposals.propose;
import static fi.asiointi.subsidy.benefit.proposal.Proposals.written;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.benefit.Applications;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.InstalmentRule;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.DecisionText;
import fi.asiointi.subsidy.rule.DecisionText.Ground;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BenefitProposalTest {
    private static final Resolution DENIAL = new Resolution.Denial();

    @Test
    void aGrantTellsTheSumTheDaysAndBothInstalments() {
        DecisionText text = written(grant(YEAR, false));

        assertThat(finnish(text.decision()))
                .containsExactly(
                        "Työnantajalle Esimerkki Oy myönnetään Helsinki-lisää yhteensä"
                                + " 18\u00a0000\u00a0€ ajalle 1.4.2026–31.3.2027.",
                        "Helsinki-lisä maksetaan kahdessa erässä.",
                        "Ensimmäinen erä on 9\u00a0000\u00a0€ ajalta 1.4.2026–30.9.2026.",
                        "Toinen erä on 9\u00a0000\u00a0€ ajalta 1.10.2026–31.3.2027.",
                        "Päätöksen tekijä: työllisyysjohtaja.",
                        "Valmistelija: suunnittelija.");
    }

    @Test
    void aSmallGrantIsPaidAtOnceAndItsGroundsTellTheCapOfTheDay() {
        DecisionText text = written(grant(HALF_YEAR, false));

        assertThat(text.decision().get(0).sv())
                .isEqualTo(
                        "Arbetsgivaren Esimerkki Oy beviljas Helsingforstillägg på sammanlagt"
                                + " 9\u00a0000\u00a0€ för tiden 1.4.2026–30.9.2026.");
        assertThat(text.decision().get(1).en())
                .isEqualTo("The Helsinki benefit is paid in one instalment.");
        assertThat(finnish(text.grounds().stream().map(Ground::text).toList()))
                .containsExactly(
                        "Päätös perustuu Helsinki-lisän myöntämisen ehtoihin, jotka kaupungin jaosto"
                                + " hyväksyi 8.9.2025. Ehdot ovat olleet voimassa 1.1.2026 alkaen.",
                        "Päätöksessä on noudatettu kaupungin avustusten yleisohjetta (28.10.2019,"
                                + " 723 §).",
                        "Hakemus täyttää Helsinki-lisän myöntämisen ehdot.",
                        "Helsinki-lisä on enintään 1\u00a0500\u00a0€ kuukaudessa.");
    }

    @Test
    void anAmountThatTheHandlerSetHasNoCapAmongItsGrounds() {
        var amount = Proposals.amount(HALF_YEAR, Money.ofEuros(300));
        var proposal =
                propose(
                        eligible(),
                        new Resolution.Grant(amount, InstalmentRule.BY_DECISION_DAY, false));

        assertThat(written(proposal).decision().get(0).en()).contains("of 1,800\u00a0€ in total");
        assertThat(written(proposal).grounds()).hasSize(3);
    }

    /** The template of the city's system still says "current and two previous years". */
    @Test
    void deMinimisAidIsToldWithTheRegulationAndTheWindowOfTheDay() {
        Ground last = last(written(grant(HALF_YEAR, true)).grounds());

        assertThat(last.text().fi())
                .contains("(EU) 2023/2831", "enintään 300\u00a0000\u00a0€", "2.3.2023 alkaen");
        assertThat(last.source().citation()).isEqualTo("Regulation (EU) 2023/2831, art. 3(2)");
        assertThat(written(grant(HALF_YEAR, false)).grounds()).doesNotContain(last);
    }

    @Test
    void aDenialTellsEachConditionThatIsNotMetAndNotWhatWasToldOfAPerson() {
        var proposal =
                propose(
                        eligible().weeklyHours(BigDecimal.TEN).residentOfHelsinki(Answer.UNKNOWN),
                        DENIAL);
        DecisionText text = written(proposal);

        assertThat(text.decision().get(0).fi())
                .isEqualTo(
                        "Työnantajan Esimerkki Oy hakemus Helsinki-lisästä ajalle"
                                + " 1.4.2026–30.9.2026 hylätään.");
        assertThat(finnish(text.grounds().stream().map(Ground::text).toList()))
                .contains("Tämä ehto ei täyty: Työaika on vähintään 18 tuntia viikossa.")
                .anyMatch(ground -> ground.startsWith("Tämä tieto tai liite puuttuu: "))
                .noneMatch(ground -> ground.contains("10") && ground.contains("h/vko"))
                .noneMatch(ground -> ground.contains("harkinnanvarainen"));
        assertThat(text.toString()).doesNotContain("Esimerkki");
    }

    @Test
    void anApplicationWithoutDaysIsRejectedWithoutThem() {
        var proposal = propose(eligible().start(null).weeklyHours(BigDecimal.TEN), DENIAL);

        assertThat(written(proposal).decision().get(0).sv())
                .isEqualTo("Ansökan från arbetsgivaren Esimerkki Oy om Helsingforstillägg avslås.");
    }

    @Test
    void whatMeetsTheConditionsIsRejectedOnlyWithTheHandlersOwnGrounds() {
        var own = new LocalizedText("Määräraha on käytetty.", "Anslaget är använt.", "No funds.");
        var proposal = propose(eligible(), DENIAL);
        var grounded = new BenefitProposal(proposal.decision(), DENIAL, PARTIES, Optional.of(own));

        assertThat(codes(proposal)).containsExactly("GROUNDS_MISSING");
        List<Ground> grounds = written(grounded).grounds();
        assertThat(last(grounds).text()).isEqualTo(own);
        assertThat(grounds.get(grounds.size() - 2).text().fi()).contains("harkinnanvarainen");
        assertThat(grounded.toString()).doesNotContain("Määräraha", "Esimerkki");
    }

    @ParameterizedTest
    @EnumSource(value = Answer.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsGrantedAgainstTheRulesNorBeforeTheyAreSettled(Answer resident) {
        var grant =
                new Resolution.Grant(
                        Proposals.amount(HALF_YEAR, null), InstalmentRule.AS_TODAY, false);

        assertThat(codes(propose(eligible().residentOfHelsinki(resident), grant)))
                .containsExactly("NOT_ELIGIBLE");
        assertThat(codes(propose(Applications.complete(), grant))).containsExactly("NOT_ELIGIBLE");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsSource() {
        var nothing = Proposals.amount(HALF_YEAR, Money.ZERO);
        var proposal =
                new BenefitProposal(
                        Proposals.decide(
                                Applications.completeOn(LocalDate.of(2031, 3, 1))
                                        .weeklyHours(BigDecimal.TEN)),
                        new Resolution.Grant(nothing, InstalmentRule.AS_TODAY, true),
                        new Parties(" ", PARTIES.decisionMaker(), PARTIES.preparer()),
                        Optional.of(new LocalizedText("Näin.", "", "So.")));

        assertThat(codes(proposal))
                .containsExactly(
                        "NAME_MISSING",
                        "OWN_GROUNDS_BLANK",
                        "NOT_ELIGIBLE",
                        "NOTHING_GRANTED",
                        "NO_DE_MINIMIS_RULES");
        var refused = (ProposalText.Refused) proposal.text();
        for (SourcedReason reason : refused.because()) {
            assertThat(reason.text().sv()).isNotEqualTo(reason.text().fi()).endsWith(".");
            assertThat(reason.source().citation()).isNotBlank();
        }
    }

    @Test
    void aNameThatLooksLikeABlankIsOnlyAName() {
        var parties =
                new Parties(
                        "{total} {start} 2026-01-01", PARTIES.decisionMaker(), PARTIES.preparer());
        var like = grant(HALF_YEAR, false);
        var proposal =
                new BenefitProposal(like.decision(), like.resolution(), parties, Optional.empty());

        assertThat(written(proposal).decision().get(0).fi())
                .startsWith("Työnantajalle {total} {start} 2026-01-01 myönnetään");
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void theDecisionsOfEveryRuleSetNameItsOwnTerms(BenefitRules rules) {
        LocalDate day = rules.inForce().start();
        BenefitApplication application =
                Applications.completeOn(day).weeklyHours(BigDecimal.TEN).build();
        for (Profile profile : Profile.values()) {
            var proposal =
                    new BenefitProposal(
                            rules.decide(application, profile), DENIAL, PARTIES, Optional.empty());

            Ground terms = written(proposal).grounds().get(0);
            assertThat(terms.text().fi()).contains(terms(rules.id()));
            for (Language language : Language.values()) {
                assertThat(written(proposal).grounds())
                        .noneMatch(ground -> ground.text().in(language).contains("{"));
                assertThat(written(proposal).decision())
                        .noneMatch(line -> line.in(language).contains("{"));
            }
        }
    }

    static List<BenefitRules> allRules() {
        return HelsinkiBenefit.all();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 1407/2013, 200\u00a0000, 1.1.2021",
        "2024-01-01, 2023/2831, 300\u00a0000, 2.1.2021",
        "2030-12-31, 2023/2831, 300\u00a0000, 1.1.2028"
    })
    void theDayOfTheDecisionChoosesTheDeMinimisRegulation(
            LocalDate day, String regulation, String ceiling, String since) {
        var applied = eligible().build();
        var rules = HelsinkiBenefit.rules("2026-01").orElseThrow();
        var decision =
                rules.conditions(Profile.TERMS)
                        .decide(applied, rules.parametersOn(applied.begunOn()), day);
        var grant =
                new Resolution.Grant(
                        Proposals.amount(HALF_YEAR, null), InstalmentRule.AS_TODAY, true);
        var proposal = new BenefitProposal(decision, grant, PARTIES, Optional.empty());

        assertThat(last(written(proposal).grounds()).text().fi())
                .contains(regulation, "enintään " + ceiling, since + " alkaen");
    }

    private static String terms(String rules) {
        return switch (rules) {
            case "2021", "2023-07" -> "3.2.2020 (4 §, asia HEL 2019-012155)";
            case "2023-09", "2024-01" -> "11.9.2023 (30 §, asia HEL 2023-006600)";
            default -> "8.9.2025. Ehdot ovat olleet voimassa 1.1.2026 alkaen";
        };
    }

    private static List<String> codes(BenefitProposal proposal) {
        return ((ProposalText.Refused) proposal.text())
                .because().stream().map(SourcedReason::code).toList();
    }

    private static List<String> finnish(List<LocalizedText> texts) {
        var finnish = new ArrayList<String>();
        texts.forEach(text -> finnish.add(text.fi()));
        return finnish;
    }

    private static Ground last(List<Ground> grounds) {
        return grounds.get(grounds.size() - 1);
    }
}
