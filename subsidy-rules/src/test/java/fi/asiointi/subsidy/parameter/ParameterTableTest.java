package fi.asiointi.subsidy.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTableTest {
    private static final ParameterKeys KEYS = new ParameterKeys();
    private static final Parameter<Money> CAP = KEYS.money("cap", Unit.EUROS);
    private static final String GOOD =
            """
            {'parameters':{
            'cap':{'unit':'EUROS',
            'values':[
            {'from':'2024-01-01','to':'2025-12-31','value':'800','source':'A','checkedOn':'2026-01-01'},
            {'from':'2026-01-01','value':'1500.50','source':'B','checkedOn':'2026-01-01'}]}}}
            """
                    .strip();

    @Test
    void aFigureIsReadByItsDayWithItsSource() {
        ParameterTable table = read(GOOD);

        assertThat(row(table, "2025-12-31").value(CAP)).isEqualTo(Money.ofEuros(800));
        assertThat(row(table, "2026-01-01").find(CAP).orElseThrow().source())
                .isEqualTo(new Source("B", LocalDate.of(2026, 1, 1)));
        assertThat(row(table, "2099-01-01").value(CAP)).isEqualTo(Money.parse("1500.50"));
        assertThat(table.on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(table.timeline(CAP).values()).hasSize(2);
    }

    @Test
    void aFigureThatHasEndedIsNotTheLastFigure() {
        ParameterTable table =
                read(
                        GOOD.replace(
                                "'from':'2026-01-01',", "'from':'2026-01-01','to':'2026-06-30',"));
        ParameterRow after = row(table, "2026-07-01");

        assertThat(after.find(CAP)).isEmpty();
        assertThatExceptionOfType(NotInForceException.class)
                .isThrownBy(() -> after.value(CAP))
                .withMessageContaining("cap")
                .withMessageContaining("2026-07-01");
    }

    @Test
    void aKeyOfAnotherTableIsAMistake() {
        Parameter<Money> foreign = new ParameterKeys().money("cap", Unit.EUROS);
        ParameterRow row = row(read(GOOD), "2026-01-01");

        assertThatIllegalArgumentException().isThrownBy(() -> row.value(foreign));
        assertThatIllegalArgumentException().isThrownBy(() -> row.find(foreign));
        assertThatIllegalArgumentException().isThrownBy(() -> KEYS.money("cap", Unit.EUROS));
    }

    @Test
    void theHashFollowsTheFigures() {
        ParameterTable table = read(GOOD);

        assertThat(row(table, "2024-05-05").sha256())
                .isEqualTo(row(table, "2025-05-05").sha256())
                .isNotEqualTo(row(table, "2026-05-05").sha256())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'to':'2025-12-31' | 'to':'2026-01-01' | Line 2, cap: The values overlap",
                "'to':'2025-12-31' | 'to':'2025-12-30' | Line 2, cap: There is a gap",
                "'to':'2025-12-31' | 'to':'2023-12-31' | Line 4, cap.values.0.to: it ends on",
                "'to':'2025-12-31' | 'to':'2025-13-31' | Line 4, cap.values.0.to: \"2025-13-31\" is no date",
                "'source':'B' | 'source':' ' | Line 5, cap.values.1.source: the text \"source\" is missing",
                "'source':'B', | `` | Line 5, cap.values.1.source: the text \"source\" is missing",
                "'checkedOn':'2026-01-01'}]| 'checked':'x'}] | Line 5, cap.values.1.checked: the field checked is unknown",
                "'value':'800' | 'value':'8,00' | Line 4, cap.values.0.value: \"8,00\" is no value of cap",
                "'value':'800' | 'value':800 | Line 4, cap.values.0.value: the text \"value\" is missing",
                "'unit':'EUROS' | 'unit':'PERCENT' | Line 2, cap.unit: its unit should be EUROS",
                "'cap': | 'cup': | Line 1: the parameter cap is missing",
                "'cap':{ | 'cup':{},'cap':{ | Line 2, cup: no rule reads this parameter",
                "'cap':{ | 'cap':{'values':[],'values':{}, | Line 2: Duplicate",
                "'parameters' | 'parameter' | Line 1: the object parameters is missing",
                "'values':[ | 'values': | Line ",
            })
    void aFileThatCouldMisleadIsRefusedWithThePlace(String part, String broken, String message) {
        assertThatExceptionOfType(ParameterFileException.class)
                .isThrownBy(() -> read(GOOD.replace(part, broken)))
                .withMessageStartingWith(message);
    }

    @Test
    void aReformTakesThePlaceOfWhatHeldOnItsDays() {
        ParameterTable table = read(GOOD);
        String reform =
                "{'parameters':{'cap':{'unit':'EUROS','values':["
                        + "{'from':'2025-07-01','to':'2026-06-30','value':'1000','source':'C','checkedOn':'2026-01-01'}]}}}";
        ParameterTable reformed = table.overlaid(stream(reform));

        assertThat(row(reformed, "2025-06-30").value(CAP)).isEqualTo(Money.ofEuros(800));
        assertThat(row(reformed, "2025-07-01").value(CAP)).isEqualTo(Money.ofEuros(1000));
        assertThat(row(reformed, "2026-06-30").value(CAP)).isEqualTo(Money.ofEuros(1000));
        assertThat(row(reformed, "2026-07-01").value(CAP)).isEqualTo(Money.parse("1500.50"));
        assertThat(row(table, "2025-07-01").value(CAP)).isEqualTo(Money.ofEuros(800));
    }

    @Test
    void aWhatIfGoesOnWithoutEndAndAGapIsRefused() {
        ParameterTable table = read(GOOD);
        var source = new Source("What if", LocalDate.of(2026, 1, 1));
        DatePeriod from2027 = DatePeriod.from(LocalDate.of(2027, 1, 1));
        ParameterTable whatIf = table.with(CAP, from2027, Money.ofEuros(2000), source);
        DatePeriod early = DatePeriod.until(LocalDate.of(2022, 1, 1));

        assertThat(row(whatIf, "2026-12-31").value(CAP)).isEqualTo(Money.parse("1500.50"));
        assertThat(row(whatIf, "2040-01-01").value(CAP)).isEqualTo(Money.ofEuros(2000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.with(CAP, early, Money.ZERO, source))
                .withMessageContaining("gap");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatExceptionOfType(ParameterFileException.class)
                .isThrownBy(() -> ParameterTable.read(null, KEYS))
                .withMessageContaining("does not exist");
    }

    private static ParameterTable read(String json) {
        return ParameterTable.read(stream(json), KEYS);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ParameterRow row(ParameterTable table, String day) {
        return table.on(LocalDate.parse(day)).orElseThrow();
    }
}
