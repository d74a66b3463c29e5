package fi.asiointi.voucher.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {
    private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9/\\-?:().,'+åäöÅÄÖ ]+");

    @ParameterizedTest
    @CsvSource({
        "Äyriäinen Öljy Åbo, Ayriainen Oljy Abo, Äyriäinen Öljy Åbo",
        "Café Šaš & Søn, Cafe Sas + Son, Cafe Sas + Son",
        "Gießen_1, Giessen-1, Giessen-1",
        "Ѐ日本, ..., ...",
    })
    void everyCharacterIsOneThatTheBankTakes(String text, String latin, String finnish) {
        assertThat(SepaText.LATIN.written(text)).matches("[A-Za-z0-9/\\-?:().,'+ ]+");
        assertThat(SepaText.FINNISH.written(text)).matches("[A-Za-z0-9/\\-?:().,'+ åäöÅÄÖ]+");
        assertThat(SepaText.LATIN.written(text)).isEqualTo(latin);
        assertThat(SepaText.FINNISH.written(text)).isEqualTo(finnish);
    }

    @Test
    void aLetterWrittenInTwoPartsIsOneLetter() {
        assertThat(SepaText.FINNISH.written("a\u0308")).isEqualTo("ä");
    }

    @Test
    void everyCharacterThereIsBecomesOneThatTheBankTakes() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String written = SepaText.FINNISH.written(Character.toString(character));
            if (!TAKEN.matcher(written).matches()) {
                fail("U+%X is written %s", character, written);
            }
        }
    }
}
