package fi.asiointi.subsidy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.Applications;
import fi.asiointi.subsidy.benefit.BenefitApplicationBuilder;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionLetterTest {
    private static final BenefitRules RULES = HelsinkiBenefit.rules("2026-01").orElseThrow();
    private static final LocalizedText AUTHORITY =
            new LocalizedText("Esimerkkilautakunta", "Exempelnämnden", "Example Committee");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theJsonFollowsThePublishedSchema(Kind kind) throws IOException {
        Schema schema = schema();
        String json = letter(kind.application()).toJson();

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"outcome\":", "\"outcame\":"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"MET\"", "\"MAYBE\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void whatSpeaksAgainstComesFirstAndTheReviewIsTold() {
        String text = letter(Kind.REFUSED.application()).toText(Language.FI);

        assertThat(text).startsWith("Hakemus ei täytä ehtoja\n");
        assertThat(text.indexOf("Ehdot, jotka eivät täyty"))
                .isLessThan(text.indexOf("Tiedot, jotka puuttuvat"));
        assertThat(text)
                .contains(
                        "Työaika on vähintään 18 tuntia viikossa. Ehto ei täyty. Ilmoitettu: 10\u00a0h/vko.",
                        "Helsinki-lisä yhteensä: 9\u00a0000\u00a0€",
                        "pyöristetään euroon",
                        "oikaisuvaatimuksen",
                        "14 päivän kuluessa",
                        "Esimerkkilautakunta");
        assertThat(letter(Kind.REFUSED.application()).toText(Language.SV))
                .contains("Begär omprövning skriftligt inom 14 dagar", "Exempelnämnden");
    }

    @Test
    void theOfficialTextStandsBeforeTheConditionsInEveryForm() throws IOException {
        var source = new Source("A rule & its page", LocalDate.of(2026, 11, 22));
        var text =
                new DecisionText(
                        List.of(
                                new LocalizedText(
                                        "Tuki myönnetään.", "Stöd beviljas.", "Granted.")),
                        List.of(
                                new DecisionText.Ground(
                                        new LocalizedText("Näin on.", "Så är det.", "<So>"),
                                        source)));
        var letter =
                new DecisionLetter(
                        RULES.decide(Kind.GRANTED.application().build()),
                        Optional.of(text),
                        amounts(),
                        Optional.empty());

        assertThat(letter.toText(Language.FI))
                .contains(
                        """

                        Päätös
                          Tuki myönnetään.

                        Päätöksen perustelut
                          - Näin on.
                            [A rule & its page]

                        Tiedot, jotka puuttuvat
                        """);
        assertThat(letter.toHtml(Language.EN))
                .contains(
                        """
                        <h2>Decision</h2>
                        <p>Granted.</p>
                        <h2>Grounds for the decision</h2>
                        <ul><li>&lt;So&gt;<br><small>A rule &amp; its page</small></li>""");
        assertThat(letter.toJson())
                .contains(
                        "\"text\":{\"decision\":[{\"fi\":\"Tuki myönnetään.\"",
                        "\"grounds\":[{\"text\":{\"fi\":\"Näin on.\"");
        assertThat(schema().validate(letter.toJson(), InputFormat.JSON)).isEmpty();
        assertThat(
                        schema().validate(
                                        letter.toJson().replace("\"grounds\":", "\"reasons\":"),
                                        InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aTextLacksNeitherDecisionNorGrounds() {
        assertThatThrownBy(
                        () -> new DecisionText(List.of(LocalizedText.same("Granted.")), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grounds");
    }

    @Test
    void thePageIsWholeAndEscaped() {
        LocalizedText evil = LocalizedText.same("<script>alert(\"&\")</script>");
        var decision = RULES.decide(Kind.REFUSED.application().build());
        var review = RULES.review(LocalDate.of(2026, 3, 1), evil);
        String html =
                new DecisionLetter(decision, amounts(), Optional.of(review)).toHtml(Language.EN);

        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<h1>The application does not meet the conditions</h1>")
                .contains("&lt;script&gt;alert(&quot;&amp;&quot;)")
                .doesNotContain("<script")
                .contains("<th scope=\"col\">Condition</th>")
                .contains("Helsinki benefit in total: 9,000\u00a0€");
    }

    private static Schema schema() throws IOException {
        try (var file = RuleSet.class.getResourceAsStream("decision.schema.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    /** Kinds of decisions. */
    enum Kind {
        GRANTED,
        OPEN,
        REFUSED;

        BenefitApplicationBuilder application() {
            var application = Applications.complete();
            return switch (this) {
                case GRANTED -> application.judgements(Applications.inFavour());
                case OPEN -> application.residentOfHelsinki(Answer.UNKNOWN);
                case REFUSED ->
                        application.residentOfHelsinki(Answer.UNKNOWN).weeklyHours(BigDecimal.TEN);
            };
        }
    }

    private static DecisionLetter letter(BenefitApplicationBuilder application) {
        var review = RULES.review(LocalDate.of(2026, 3, 1), AUTHORITY);
        return new DecisionLetter(
                RULES.decide(application.build()), amounts(), Optional.of(review));
    }

    private static List<Explanation> amounts() {
        var costs =
                new WageCosts(
                        Money.ofEuros(2400),
                        Money.ofEuros(100),
                        HolidayPayBasis.PER_MONTH,
                        Money.ofEuros(500));
        var period = DatePeriod.closed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 31));
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY, period, costs, 50, false, List.of(), List.of(), null);
        var calculated = (BenefitCalculation.Calculated) RULES.calculate(basis);
        return List.of(calculated.amount().explanation());
    }
}
