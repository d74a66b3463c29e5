package fi.asiointi.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.reason.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "YRMU",
                "TLAJI",
                "STATUS3",
                "REK",
                "VIRANOM",
                "REK_KDI",
                "KIELI",
                "SELTILA,SANE,KONK"
            })
    void everyListComesWithItsDateAndSource(String name) {
        CodeList list = CodeList.bundled(name);

        assertThat(list.name()).isEqualTo(name);
        assertThat(list.source()).isNotBlank();
        assertThat(list.checkedOn()).isAfter("2026-01-01");
        assertThat(list.codes())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(list.labels(code)).isNotEqualTo(Labels.NONE));
    }

    @Test
    void aNewerAnswerOfTheRegisterReplacesLabelsAndKeepsOldCodes() {
        // @start region="refreshed"
        String answer = "16\tOsakeyhtiö (uusi)\n99\tUusi muoto\n"; // body of /description
        CodeList forms = CodeList.bundled("YRMU").refreshed(answer, Language.FI, TODAY);
        String label = forms.labels("99").in(Language.FI).orElse(""); // Uusi muoto
        // @end
        assertThat(label).isEqualTo("Uusi muoto");
        assertThat(forms.labels("16").in(Language.FI)).contains("Osakeyhtiö (uusi)");
        assertThat(forms.labels("16").in(Language.EN)).contains("Limited company");
        assertThat(forms.labels("6").in(Language.FI)).contains("Aatteellinen yhdistys");
        assertThat(forms.checkedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KIELI | description-KIELI-en.tsv | EN",
                "REK | description-REK-fi.tsv | FI",
                "REK_KDI | description-REK_KDI-en.tsv | EN",
                "SELTILA,SANE,KONK | description-SELTILA,SANE,KONK-en.tsv | EN",
                "STATUS3 | description-STATUS3-en.tsv | EN",
                "STATUS3 | description-STATUS3-fi.tsv | FI",
                "TLAJI | description-TLAJI-fi.tsv | FI"
            })
    void theBundledListsSayWhatTheRegisterAnswers(String name, String file, Language language) {
        CodeList bundled = CodeList.bundled(name);
        CodeList refreshed =
                bundled.refreshed(Cases.text("register-answers/" + file), language, TODAY);

        assertThat(refreshed.codes()).containsExactlyInAnyOrderElementsOf(bundled.codes());
        assertThat(refreshed.codes())
                .allSatisfy(
                        code ->
                                assertThat(refreshed.labels(code).byLanguage())
                                        .containsAllEntriesOf(bundled.labels(code).byLanguage()));
    }

    @Test
    void anAnswerThatIsNoListIsRefusedWithItsLine() {
        CodeList list = CodeList.bundled("TLAJI");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.refreshed("1\tToiminimi\n<html>", Language.FI, TODAY))
                .withMessageContaining("Line 2");
        assertThatIllegalArgumentException().isThrownBy(() -> CodeList.bundled("TOIMI9"));
    }

    @Test
    void aCodeThatTheListDoesNotHaveHasNoLabel() {
        assertThat(CodeList.bundled("YRMU").labels("999")).isEqualTo(Labels.NONE);
    }
}
