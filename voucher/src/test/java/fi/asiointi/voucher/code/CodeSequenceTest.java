package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeSequenceTest {
    private static final CodeKey KEY = CodeKey.of("2026-1", new byte[32]);

    static LongStream sizes() {
        return LongStream.concat(
                IntStream.rangeClosed(10, 20).mapToLong(bits -> 1L << bits),
                LongStream.of(1, 2, 3, 5, 17, 1_000, 1_025, 99_999, 524_289));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyNumberOfASpaceIsReachedOnceAndFoundAgain(long size) {
        long[] numbers = LongStream.range(0, size).toArray();
        var feistel = new Feistel(KEY, "Helsinki 2026", size);
        feistel.permute(numbers);

        var reached = new BitSet();
        for (long number : numbers) {
            assertInside(number, size);
            reached.set((int) number);
        }
        assertThat(reached.cardinality()).isEqualTo((int) size);

        feistel.restore(numbers);
        assertThat(numbers).isEqualTo(LongStream.range(0, size).toArray());
    }

    @Test
    void tenMillionCodesHaveNoDuplicates() {
        long size = 12_345_678; // no power of two: walks are needed
        var feistel = new Feistel(KEY, "Helsinki 2026", size);
        var reached = new BitSet((int) size);
        for (int from = 0; from < 10_000_000; from += 10_000) {
            long[] numbers = LongStream.range(from, from + 10_000).toArray();
            feistel.permute(numbers);
            for (long number : numbers) {
                assertInside(number, size);
                reached.set((int) number);
            }
        }
        assertThat(reached.cardinality()).isEqualTo(10_000_000);
    }

    private static void assertInside(long number, long size) {
        if (number < 0 || number >= size) {
            throw new AssertionError(number + " is outside " + size);
        }
    }

    @Test
    void codesAreScatteredOverTheWholeRange() {
        // One code in each of 64 equal parts on average: chi-squared with 63 degrees of freedom.
        int[] parts = new int[64];
        sequence().stream(0).limit(64_000).forEach(code -> parts[(int) (code.serial() >>> 44)]++);
        double chiSquared =
                Arrays.stream(parts).mapToDouble(n -> (n - 1_000) * (n - 1_000) / 1_000.0).sum();
        assertThat(chiSquared).isBetween(25.0, 125.0);
    }

    @Test
    void theStreamIsTheSequenceFromAnyOrdinalOn() {
        List<VoucherCode> streamed = sequence().stream(1_000).limit(3_000).toList();

        assertThat(streamed.get(0)).isEqualTo(sequence().code(1_000));
        assertThat(streamed.get(2_999)).isEqualTo(sequence().code(3_999));
        assertThat(streamed).doesNotHaveDuplicates();
        assertThat(sequence().ordinal(streamed.get(1_234).serial())).isEqualTo(2_234);
        assertThat(sequence().stream(1_000).parallel().limit(3_000))
                .containsExactlyElementsOf(streamed);
    }

    @Test
    void theLastCodesAreStreamedAndNothingAfterThem() {
        var tiny = new FixedLengthFormat("TINY", Alphabet.CROCKFORD, 2, CheckScheme.GF32_TWO);
        CodeSequence sequence = CodeSequence.of(tiny, KEY, "Helsinki 2026");

        assertThat(sequence.size()).isEqualTo(1_023);
        assertThat(sequence.stream(0).map(VoucherCode::serial))
                .hasSize(1_023)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 1_023).boxed().toList());
        assertThat(sequence.stream(1_022)).containsExactly(sequence.code(1_022));
        assertThatThrownBy(() -> sequence.stream(1_023)).hasMessageContaining("1022");
        assertThatThrownBy(() -> sequence.code(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> sequence.ordinal(1_024))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWholeRangeOfHelsinkiAndOfALongCanBePermuted() {
        var helsinki = CodeSequence.of(CodeFormat.HELSINKI, KEY, "Helsinki 2026");
        assertThat(helsinki.size()).isEqualTo((1L << 50) - 100_000);
        assertThat(helsinki.stream(0).limit(10_000).mapToLong(VoucherCode::serial))
                .allMatch(n -> n >= 100_000 && n < 1L << 50)
                .doesNotHaveDuplicates();

        long[] numbers = {0, 1, Long.MAX_VALUE - 1};
        var feistel = new Feistel(KEY, "x", Long.MAX_VALUE);
        feistel.permute(numbers);
        assertThat(LongStream.of(numbers)).allMatch(n -> n >= 0 && n < Long.MAX_VALUE);
        feistel.restore(numbers);
        assertThat(numbers).containsExactly(0, 1, Long.MAX_VALUE - 1);
    }

    @Test
    void anotherKeyOrContextHasAnotherOrder() {
        var otherKey =
                CodeKey.of(
                        "2026-1",
                        "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        List<Long> here = serials(sequence());

        assertThat(serials(CodeSequence.of(CodeFormat.STANDARD, KEY, "Helsinki 2027")))
                .doesNotContainAnyElementsOf(here);
        assertThat(serials(CodeSequence.of(CodeFormat.STANDARD, otherKey, "Helsinki 2026")))
                .doesNotContainAnyElementsOf(here);
    }

    @Test
    void aFilterLeavesCodesOutAndEveryOtherCodeKeepsItsOrdinal() {
        CodeSequence all = sequence();
        List<VoucherCode> fit = all.avoiding(WordFilter.standard()).stream(0).limit(5_000).toList();
        long last = all.ordinal(fit.get(4_999).serial());

        assertThat(last).isGreaterThan(5_000);
        assertThat(all.stream(0).limit(last + 1).filter(WordFilter.standard()::allows).toList())
                .isEqualTo(fit);
    }

    @Test
    void aSequenceOfKeyedCodesIsGenuineWithoutADatabase() {
        var shape = new FixedLengthFormat("KEYED", Alphabet.CROCKFORD, 4, CheckScheme.GF32_TWO);
        KeyedFormat format = KeyedFormat.of(shape, 6, CodeKeys.of(KEY), "Helsinki 2026");

        Stream<VoucherCode> codes =
                CodeSequence.of(format, KEY, "Helsinki 2026").stream(0).limit(2_000);

        assertThat(codes.map(VoucherCode::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> format.verify(text) instanceof Authenticity.Genuine);
    }

    @Test
    void aDestroyedKeyGivesNoCodes() {
        CodeKey key = CodeKey.of("gone", new byte[32]);
        CodeSequence sequence = CodeSequence.of(CodeFormat.STANDARD, key, "Helsinki 2026");
        key.destroy();

        assertThatThrownBy(() -> sequence.code(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sequence.stream(0).findFirst())
                .isInstanceOf(IllegalStateException.class);
    }

    private static CodeSequence sequence() {
        return CodeSequence.of(CodeFormat.STANDARD, KEY, "Helsinki 2026");
    }

    private static List<Long> serials(CodeSequence sequence) {
        return sequence.stream(0).limit(100).map(VoucherCode::serial).toList();
    }
}
