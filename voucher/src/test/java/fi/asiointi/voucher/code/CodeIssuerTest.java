package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CodeIssuerTest {
    private static final CodeFormat HELSINKI = CodeFormat.HELSINKI;

    @Test
    void codesAreDrawnFromTheWholeRangeAndNothingElse() {
        assertThat(
                        CodeIssuer.secure(HELSINKI, new SecureRandom()).stream(100_000)
                                .mapToLong(VoucherCode::serial))
                .allMatch(serial -> serial >= 100_000 && serial < 1L << 50)
                .doesNotHaveDuplicates()
                .anyMatch(serial -> serial > 1L << 49)
                .anyMatch(serial -> serial < 1L << 48);
    }

    @Test
    void everyNumberOfTheRangeIsEquallyLikely() {
        // Six numbers from three bits: a modulo would give some of them twice as often.
        var draw = new SerialDraw(new SplittableRandom(7), 10, 15, 64);
        int[] seen = new int[6];
        for (int i = 0; i < 60_000; i++) {
            seen[(int) draw.next() - 10]++;
        }
        assertThat(java.util.Arrays.stream(seen))
                .allMatch(count -> count > 9_600 && count < 10_400);
    }

    @Test
    void theEndsOfTheRangeAreDrawn() {
        assertThat(new SerialDraw(bits(0L), 100_000, (1L << 50) - 1, 1).next()).isEqualTo(100_000);
        assertThat(
                        new SerialDraw(
                                        bits(-1L, ((1L << 50) - 1 - 100_000) << 14),
                                        100_000,
                                        (1L << 50) - 1,
                                        1)
                                .next())
                .isEqualTo((1L << 50) - 1); // all ones lie outside and are drawn again
    }

    @Test
    void theSameSeedGivesTheSameCodesOnlyWhereItIsAskedFor() {
        assertThat(CodeIssuer.predictable(HELSINKI, new SplittableRandom(1)).stream(5))
                .containsExactlyElementsOf(
                        CodeIssuer.predictable(HELSINKI, new SplittableRandom(1)).stream(5)
                                .toList());
    }

    @Test
    void whenEverythingIsTakenTheReasonIsAValue() {
        CodeIssue issue = CodeIssuer.secure(HELSINKI, new SecureRandom()).issue(serial -> true);

        assertThat(issue)
                .isInstanceOfSatisfying(
                        CodeIssue.Exhausted.class,
                        none ->
                                assertThat(none.reason())
                                        .hasToString(
                                                "NO_FREE_CODE: No free code"
                                                        + " was found for the summer voucher in 10 tries."));
    }

    private static RandomGenerator bits(long... numbers) {
        return new RandomGenerator() {
            private int next;

            @Override
            public long nextLong() {
                return numbers[next++];
            }

            @Override
            public void nextBytes(byte[] bytes) {
                java.nio.ByteBuffer.wrap(bytes).putLong(nextLong());
            }
        };
    }
}
