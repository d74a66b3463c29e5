package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.rule.RuleCatalogue;
import fi.asiointi.subsidy.rule.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the rules is what the rules say. To write it anew: {@code mvn -pl subsidy-rules -am
 * test -Dtest=BenefitDocumentationTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Ddocumentation.write=true}.
 */
class BenefitDocumentationTest {
    private static final Path PAGE = Path.of("docs/helsinki-benefit.md");

    @Test
    void thePageIsWhatTheRulesSay() throws Exception {
        List<RuleSet<BenefitApplication>> ruleSets =
                HelsinkiBenefit.all().stream()
                        .flatMap(rules -> Stream.of(Profile.values()).map(rules::conditions))
                        .toList();
        String page =
                RuleCatalogue.markdown(
                        "Helsinki benefit (Helsinki-lisä): rules and figures",
                        ruleSets,
                        BenefitParameters.TABLE,
                        Language.EN);
        if (Boolean.getBoolean("documentation.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE).equals(page))
                .as("the page is what the rules say")
                .isTrue();
    }
}
