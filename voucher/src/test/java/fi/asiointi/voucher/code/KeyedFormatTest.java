package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.voucher.code.Authenticity.Forged;
import fi.asiointi.voucher.code.Authenticity.Genuine;
import fi.asiointi.voucher.code.Authenticity.NoCode;
import fi.asiointi.voucher.code.CodeReading.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedFormatTest {
    private static final FixedLengthFormat SHAPE =
            new FixedLengthFormat("KEYED", Alphabet.CROCKFORD, 6, CheckScheme.GF32_TWO);
    private static final FixedLengthFormat WITHOUT_CHECK =
            new FixedLengthFormat("BARE", Alphabet.CROCKFORD, 6, CheckScheme.NONE);

    private final CodeKey spring = key("spring");
    private final CodeKey summer = key("summer");

    @Test
    void aCodeIsGenuineByItsKey() {
        KeyedFormat format = keyed(CodeKeys.of(spring));
        VoucherCode code = format.code(17_000);

        assertThat(code.text()).matches("(\\w{4}-){4}\\w{2}");
        assertThat(format.verify(code.text().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(new Genuine(code, "spring"));
        assertThat(format.parse(code.text())).isEqualTo(code);
    }

    @Test
    void everySerialNumberIsReadBack() {
        KeyedFormat format = keyed(CodeKeys.of(spring));
        LongStream.concat(LongStream.rangeClosed(1, 5_000), LongStream.of(format.largest()))
                .forEach(
                        n -> assertThat(format.parse(format.code(n).text()).serial()).isEqualTo(n));
    }

    /** The tag, calculated by hand with the JDK alone. */
    @Test
    void theTagIsTheBeginningOfTheHash() throws Exception {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        mac.update("voucher tag\0BARE\00010\0Helsinki 2026\0".getBytes(StandardCharsets.UTF_8));
        byte[] hash = mac.doFinal(new byte[] {0, 0, 0, 0, 0, 0, 0, 42});
        var tag = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            tag.append(Alphabet.CROCKFORD.symbols().charAt((hash[2 * i] & 0xff) >> 3));
        }

        VoucherCode code =
                KeyedFormat.of(
                                WITHOUT_CHECK,
                                10,
                                CodeKeys.of(CodeKey.of("a", secret)),
                                "Helsinki 2026")
                        .code(42);

        assertThat(code.text().replace("-", "")).isEqualTo("00001A" + tag);
    }

    @Test
    void theNewestKeyMakesCodesAndOlderOnesVerifyUntilTheyAreRetired() {
        VoucherCode old = keyed(CodeKeys.of(spring)).code(1);
        CodeKeys both = CodeKeys.of(spring).rotatedTo(summer);
        KeyedFormat rotated = keyed(both);

        assertThat(rotated.verify(old.text())).isEqualTo(new Genuine(old, "spring"));
        assertThat(rotated.verify(rotated.code(1).text()))
                .isEqualTo(new Genuine(rotated.code(1), "summer"));
        assertThat(rotated.code(1)).isNotEqualTo(old);
        assertThat(keyed(both.retiring("spring")).verify(old.text())).isInstanceOf(Forged.class);
    }

    @Test
    void aCodeOfAnotherCityYearFormatOrTagLengthIsForged() {
        CodeKeys keys = CodeKeys.of(spring);
        String text = keyed(keys).code(5).text();

        assertThat(KeyedFormat.of(SHAPE, 10, keys, "Helsinki 2027").verify(text))
                .isInstanceOf(Forged.class);
        var renamed = new FixedLengthFormat("OTHER", Alphabet.CROCKFORD, 6, CheckScheme.GF32_TWO);
        assertThat(KeyedFormat.of(renamed, 10, keys, "Helsinki 2026").verify(text))
                .isInstanceOf(Forged.class);
        String shorter = KeyedFormat.of(WITHOUT_CHECK, 8, keys, "Helsinki 2026").code(5).text();
        String longer = KeyedFormat.of(WITHOUT_CHECK, 9, keys, "Helsinki 2026").code(5).text();
        assertThat(longer.replace("-", "")).doesNotStartWith(shorter.replace("-", ""));
    }

    @Test
    void ofAMillionForgeriesWithATagOfFiftyBitsNoneIsAccepted() {
        KeyedFormat format =
                KeyedFormat.of(WITHOUT_CHECK, 10, CodeKeys.of(spring), "Helsinki 2026");

        assertThat(accepted(format, 1_000_000)).isZero();
    }

    @Test
    void aShortTagIsGuessedAsOftenAsCalculated() {
        var one = new KeyedFormat(WITHOUT_CHECK, 2, CodeKeys.of(spring), "Helsinki 2026");
        var two = new KeyedFormat(WITHOUT_CHECK, 2, CodeKeys.of(spring, summer), "Helsinki 2026");

        // 10 bits: 1 in 1 024 for each key; five standard deviations.
        assertThat(accepted(one, 200_000)).isBetween(195 - 70, 195 + 70);
        assertThat(accepted(two, 200_000)).isBetween(390 - 99, 390 + 99);
    }

    /** Random payloads with random tags. */
    private static int accepted(KeyedFormat format, int forgeries) {
        var random = new SplittableRandom(1024);
        int length = format.code(1).text().replace("-", "").length();
        char[] text = new char[length];
        int accepted = 0;
        for (int i = 0; i < forgeries; i++) {
            for (int k = 0; k < length; k++) {
                text[k] = Alphabet.CROCKFORD.symbols().charAt(random.nextInt(32));
            }
            accepted += format.verify(new String(text)) instanceof Genuine ? 1 : 0;
        }
        return accepted;
    }

    @Test
    void whatIsNoCodeIsToldFromWhatIsForged() {
        KeyedFormat format = keyed(CodeKeys.of(spring));
        String text = format.code(5).text();
        String mistyped = (text.charAt(0) == '1' ? '2' : '1') + text.substring(1);

        assertThat(format.verify(null)).isInstanceOf(NoCode.class);
        assertThat(format.verify(mistyped))
                .isInstanceOfSatisfying(
                        NoCode.class,
                        no -> {
                            assertThat(no.why().position()).hasValue(1);
                            assertThat(no.why().suggestions()).contains(format.code(5));
                        });
        assertThat(((Refused) format.tryParse(mistyped)).reason().code()).isEqualTo("CHECKSUM");
    }

    @Test
    void aForgedCodeIsRefusedWithoutTellingMore() {
        String text = keyed(CodeKeys.of(summer)).code(5).text();
        Refused refused = (Refused) keyed(CodeKeys.of(spring)).tryParse(text);

        assertThat(refused.reason())
                .hasToString(
                        "NOT_GENUINE: No such code has been given out. Please check the code.");
        assertThat(refused.suggestions()).isEmpty();
    }

    @Test
    void decimalTagsUseEveryDigit() {
        var shape = new FixedLengthFormat("PHONE", Alphabet.DECIMAL, 5, CheckScheme.NONE);
        KeyedFormat format = KeyedFormat.of(shape, 8, CodeKeys.of(spring), "Helsinki 2026");
        int[] seen = new int[10];
        for (int i = 1; i <= 5_000; i++) {
            format.code(i)
                    .text()
                    .replace("-", "")
                    .substring(5)
                    .chars()
                    .forEach(c -> seen[c - '0']++);
        }
        assertThat(Arrays.stream(seen)).allMatch(n -> n > 3_700 && n < 4_300);
    }

    @Test
    void aTagThatProtectsNothingIsRefused() {
        CodeKeys keys = CodeKeys.of(spring);
        assertThatThrownBy(() -> KeyedFormat.of(SHAPE, 3, keys, "x"))
                .hasMessageContaining("20 bits");
        assertThatThrownBy(() -> KeyedFormat.of(SHAPE, -1, keys, "x"))
                .hasMessageContaining("20 bits");
        assertThatThrownBy(() -> KeyedFormat.of(SHAPE, 17, keys, "x"))
                .hasMessageContaining("16 characters");
        assertThat(KeyedFormat.of(SHAPE, 4, keys, "x").guessingSpace().size().bitLength())
                .isEqualTo(51);
    }

    @Test
    void secretsAreInNoTextAndNothingWorksAfterTheyAreDestroyed() {
        byte[] secret = "correct horse battery staple 123".getBytes(StandardCharsets.US_ASCII);
        CodeKeys keys = CodeKeys.of(CodeKey.of("2026-1", secret));
        KeyedFormat format = keyed(keys);
        String text = format.code(1).text();

        assertThat(format.toString() + keys + keys.newest())
                .contains("2026-1")
                .doesNotContain("horse")
                .doesNotContain(text);
        keys.destroy();

        assertThat(keys.isDestroyed()).isTrue();
        assertThatThrownBy(() -> format.verify(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-1")
                .hasMessageNotContaining(text);
        assertThatThrownBy(() -> format.code(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void changingTheArrayAfterwardsChangesNoKey() {
        byte[] secret = new byte[32];
        KeyedFormat format = keyed(CodeKeys.of(CodeKey.of("a", secret)));
        VoucherCode before = format.code(9);
        Arrays.fill(secret, (byte) 1);

        assertThat(format.code(9)).isEqualTo(before);
    }

    @Test
    void keysThatCannotBeToldApartOrProtectNothingAreRefused() {
        assertThatThrownBy(() -> CodeKey.of("a", new byte[31])).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> CodeKey.of(" ", new byte[32])).hasMessageContaining("name");
        assertThatThrownBy(() -> CodeKeys.of(spring, key("spring"))).hasMessageContaining("spring");
        assertThatThrownBy(() -> CodeKeys.of(spring).retiring("spring"))
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> CodeKeys.of(spring).retiring("x")).hasMessageContaining("No key");
        CodeKeys eight = CodeKeys.of(spring);
        for (int i = 2; i <= CodeKeys.MOST; i++) {
            eight = eight.rotatedTo(key("k" + i));
        }
        CodeKeys full = eight;
        assertThatThrownBy(() -> full.rotatedTo(summer)).hasMessageContaining("not 9");
        assertThat(full.ids()).hasSize(8).startsWith("k8").endsWith("spring");
    }

    @Test
    void aNewSecretIsLongEnoughAndRandom() {
        var random = new java.security.SecureRandom();
        assertThat(CodeKey.newSecret(random))
                .hasSize(CodeKey.SECRET_BYTES)
                .isNotEqualTo(CodeKey.newSecret(random));
    }

    private static KeyedFormat keyed(CodeKeys keys) {
        return KeyedFormat.of(SHAPE, 10, keys, "Helsinki 2026");
    }

    /** A secret of its own for each name. */
    private static CodeKey key(String id) {
        byte[] secret = new byte[32];
        new SplittableRandom(id.hashCode()).nextBytes(secret);
        return CodeKey.of(id, secret);
    }
}
