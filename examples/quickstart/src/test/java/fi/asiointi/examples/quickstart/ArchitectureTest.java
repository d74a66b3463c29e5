package fi.asiointi.examples.quickstart;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules, and the rules of the house that can be read off the classes. */
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fi.asiointi");

    /** What the published modules are built on, and nothing else. */
    private static final List<String> LIBRARIES =
            List.of(
                    "java.",
                    "javax.sql",
                    "javax.crypto",
                    "javax.net.ssl",
                    "fi.asiointi",
                    "com.fasterxml.jackson",
                    "jakarta.validation",
                    "okhttp3",
                    "okio",
                    "com.nimbusds.",
                    "de.siegmar.fastcsv",
                    "com.sun.net.httpserver",
                    "javax.security.auth",
                    "javax.xml.stream",
                    "org.tartarus.snowball",
                    "org.jspecify");

    private static final String[] PUBLISHED = {
        "fi.asiointi.identity..",
        "fi.asiointi.subsidy..",
        "fi.asiointi.voucher..",
        "fi.asiointi.tet.."
    };

    @Test
    void theHouseIsSeen() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith("fi.asiointi.identity"))
                .anyMatch(name -> name.startsWith("fi.asiointi.subsidy"))
                .anyMatch(name -> name.startsWith("fi.asiointi.voucher"))
                .anyMatch(name -> name.startsWith("fi.asiointi.tet"));
    }

    @Test
    void arrowsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("org-identity")
                .definedBy("fi.asiointi.identity..")
                .layer("subsidy-rules")
                .definedBy("fi.asiointi.subsidy..")
                .layer("voucher")
                .definedBy("fi.asiointi.voucher..")
                .layer("tet-matching")
                .definedBy("fi.asiointi.tet..")
                .layer("examples")
                .definedBy("fi.asiointi.examples..")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("tet-matching")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("voucher")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("subsidy-rules")
                .mayOnlyBeAccessedByLayers("voucher", "examples")
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "subsidy", "voucher", "tet"})
    void packagesOfAModuleHaveNoCycles(String module) {
        slices().matching("fi.asiointi." + module + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theEngineKnowsNoBenefit() {
        noClasses()
                .that()
                .resideInAnyPackage("fi.asiointi.subsidy.rule..", "fi.asiointi.subsidy.parameter..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fi.asiointi.subsidy.benefit..")
                .check(HOUSE);
    }

    @Test
    void aModuleDependsOnNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHED)
                .should()
                .dependOnClassesThat(
                        describe(
                                "are of another library",
                                other ->
                                        !other.isPrimitive()
                                                && !other.isArray()
                                                && LIBRARIES.stream()
                                                        .noneMatch(
                                                                other.getPackageName()
                                                                        ::startsWith)))
                .check(HOUSE);
    }

    @Test
    void theServersForTestsAreForTests() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHED)
                .and()
                .resideOutsideOfPackage("fi.asiointi.identity.testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fi.asiointi.identity.testing..", "com.sun.net.httpserver..")
                .check(HOUSE);
    }

    @Test
    void nothingIsTakenFromTheEnvironment() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHED)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, java.util.Locale.Category.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHED)
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .orShould()
                .haveSimpleNameEndingWith("Data")
                .orShould()
                .resideInAnyPackage("..util..", "..impl..", "..model..", "..service..")
                .check(HOUSE);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(PUBLISHED)
                .and()
                .arePublic()
                .should()
                .haveNameMatching("get[A-Z].*")
                .orShould()
                .haveNameMatching("set[A-Z].*")
                .check(HOUSE);
    }
}
