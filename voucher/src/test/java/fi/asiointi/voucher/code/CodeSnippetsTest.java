package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class CodeSnippetsTest {
    private final byte[] secret = CodeKey.newSecret(new SecureRandom());

    @Test
    void format() {
        // @start region="format"
        CodeFormat tampere =
                new FixedLengthFormat(
                        "TAMPERE",
                        Alphabet.CROCKFORD,
                        8,
                        CheckScheme.GF32_TWO,
                        Grouping.of(5),
                        "TRE");
        VoucherCode code = tampere.code(123_456); // TRE-00003-RJ0.. and two check characters
        // @end
        assertThat(code.text()).startsWith("TRE-00003-RJ0");
        assertThat(tampere.parse(code.text())).isEqualTo(code);
    }

    @Test
    void keyed() {
        String answer = "";
        // @start region="keyed"
        var shape = new FixedLengthFormat("HEL_KEYED", Alphabet.CROCKFORD, 5, CheckScheme.GF32_TWO);
        CodeKeys keys = CodeKeys.of(CodeKey.of("2026-1", secret));
        KeyedFormat format = KeyedFormat.of(shape, 5, keys, "Helsinki 2026");
        String text = format.code(17_000).text(); // three groups of four characters

        Authenticity authenticity = format.verify(text); // asks no database
        if (authenticity instanceof Authenticity.Genuine genuine) {
            answer = genuine.code().serial() + " by key " + genuine.keyId();
        }
        // @end
        assertThat(text).hasSize(14);
        assertThat(answer).isEqualTo("17000 by key 2026-1");
    }

    @Test
    void sequence() {
        CodeKey key = CodeKey.of("2026-1", secret);
        // @start region="sequence"
        CodeSequence codes =
                CodeSequence.of(CodeFormat.STANDARD, key, "Helsinki 2026")
                        .avoiding(WordFilter.standard());
        List<VoucherCode> first = codes.stream(0).limit(17_000).toList();
        long next = codes.ordinal(first.get(16_999).serial()) + 1; // keep this number
        // @end
        assertThat(first).hasSize(17_000).doesNotHaveDuplicates();
        assertThat(codes.stream(next).limit(1)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void space() {
        // @start region="space"
        CodeSpace space = CodeSpace.of(CodeFormat.STANDARD);
        double alike = space.collisionChance(17_000); // 1.3e-7
        double guesses = space.guessesFor(0.01, 17_000); // 6.7e8
        // @end
        assertThat(alike).isBetween(1.2e-7, 1.3e-7);
        assertThat(guesses).isBetween(6.6e8, 6.7e8);
    }
}
