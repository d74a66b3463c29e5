package fi.asiointi.subsidy.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.form.FormException.Fault;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void aFieldIsReadAsItsType() {
        Form form =
                Form.of(
                        Map.of(
                                "text",
                                "a",
                                "yes",
                                true,
                                "number",
                                new BigDecimal("17.5"),
                                "whole",
                                12,
                                "money",
                                "740.50",
                                "date",
                                "2026-03-01",
                                "choice",
                                "MONDAY",
                                "choices",
                                List.of("MONDAY", "SUNDAY"),
                                "part",
                                Map.of("inner", "b"),
                                "parts",
                                List.of(Map.of("inner", "c"))));

        assertThat(form.text("text")).isEqualTo("a");
        assertThat(form.answer("yes")).isEqualTo(Answer.YES);
        assertThat(form.number("number")).isEqualTo("17.5");
        assertThat(form.wholeNumber("whole")).isEqualTo(12);
        assertThat(form.money("money")).isEqualTo(Money.parse("740.50"));
        assertThat(form.date("date")).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(form.choice("choice", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(form.choices("choices", DayOfWeek.class))
                .contains(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        assertThat(form.part("part").text("inner")).isEqualTo("b");
        assertThat(form.parts("parts").get(0).text("inner")).isEqualTo("c");
    }

    @Test
    void whatIsNotThereOrIsNullHasNotBeenAnswered() {
        var fields = new HashMap<String, Object>();
        fields.put("there", null);
        for (Form form : List.of(Form.of(fields), Form.of(Map.of()))) {
            assertThat(form.text("there")).isNull();
            assertThat(form.answer("there")).isEqualTo(Answer.UNKNOWN);
            assertThat(form.number("there")).isNull();
            assertThat(form.wholeNumber("there")).isNull();
            assertThat(form.money("there")).isNull();
            assertThat(form.date("there")).isNull();
            assertThat(form.choice("there", DayOfWeek.class)).isNull();
            assertThat(form.choices("there", DayOfWeek.class)).isEmpty();
            assertThat(form.parts("there")).isEmpty();
            assertThat(form.part("there").part("deeper").text("still")).isNull();
        }
    }

    @Test
    void anotherTypeIsRefusedWithItsPlace() {
        List<Consumer<Form>> reads =
                List.of(
                        form -> form.answer("at"),
                        form -> form.number("at"),
                        form -> form.wholeNumber("at"),
                        form -> form.money("at"),
                        form -> form.date("at"),
                        form -> form.choice("at", DayOfWeek.class),
                        form -> form.choices("at", DayOfWeek.class),
                        form -> form.part("at"),
                        form -> form.parts("at"));
        for (Consumer<Form> read : reads) {
            Form form = Form.of(Map.of("outer", List.of(Map.of("at", "secret"))));
            refused(() -> read.accept(form.parts("outer").get(0)), Fault.WRONG_TYPE, "outer[0].at");
        }
        refused(() -> Form.of(Map.of("at", 1)).text("at"), Fault.WRONG_TYPE, "at");
        refused(
                () -> Form.of(Map.of("at", new BigDecimal("1E+999999999"))).number("at"),
                Fault.WRONG_TYPE,
                "at");
        refused(
                () -> Form.of(Map.of("at", new BigDecimal("1.5"))).wholeNumber("at"),
                Fault.WRONG_TYPE,
                "at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "+12026-01-01", "0000-12-31", "1.3.2026", ""})
    void aDayIsOfTheYears1To9999(String text) {
        refused(() -> Form.of(Map.of("at", text)).date("at"), Fault.WRONG_TYPE, "at");
        assertThat(Form.of(Map.of("at", "9999-12-31")).date("at")).isNotNull();
        assertThat(Form.of(Map.of("at", "0001-01-01")).date("at")).isNotNull();
    }

    @Test
    void aPeriodHasTwoDaysInOrder() {
        Form backwards = Form.of(Map.of("start", "2026-03-02", "end", "2026-03-01"));

        refused(backwards::period, Fault.WRONG_TYPE, "end");
        refused(() -> Form.of(Map.of("start", "2026-03-02")).period(), Fault.MISSING_FIELD, "end");
    }

    @Test
    void anUnknownNameIsRefused() {
        refused(() -> Form.of(Map.of("b", 1)).only(Set.of("a")), Fault.UNKNOWN_FIELD, "b");
    }

    @Test
    void cellsAreReadAsTheTypeThatIsAskedFor() {
        Form form =
                Form.ofCells(
                        Map.of(
                                "a.hours", "17.5",
                                "a.yes", "true",
                                "a.none", "",
                                "list[1].day", "2026-03-01",
                                "names", "MONDAY SUNDAY"));

        assertThat(form.part("a").number("hours")).isEqualTo("17.5");
        assertThat(form.part("a").answer("yes")).isEqualTo(Answer.YES);
        assertThat(form.part("a").has("none")).isFalse();
        assertThat(form.parts("list")).hasSize(2);
        assertThat(form.parts("list").get(1).date("day")).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(form.choices("names", DayOfWeek.class))
                .contains(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        refused(() -> form.part("a").answer("hours"), Fault.WRONG_TYPE, "a.hours");
        refused(() -> Form.ofCells(Map.of("list[x].day", "1")), Fault.UNKNOWN_FIELD, "list[x]");
    }

    @ParameterizedTest
    @CsvSource({"a, a.b", "a.b, a", "a, a[0].b", "a[0].b, a", "a.b, a[0].c", "a[0].c, a.b"})
    void aColumnThatIsAFieldAndAPartIsRefusedInEitherOrder(String one, String other) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(one, "1");
        cells.put(other, "2");

        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> Form.ofCells(cells))
                .matches(refusal -> refusal.fault() == Fault.WRONG_TYPE);
    }

    private static void refused(ThrowingCallable read, Fault fault, String path) {
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(read)
                .satisfies(
                        refusal -> {
                            assertThat(refusal.fault()).isEqualTo(fault);
                            assertThat(refusal.path()).isEqualTo(path);
                            assertThat(refusal.getMessage()).doesNotContain("secret");
                        });
    }
}
