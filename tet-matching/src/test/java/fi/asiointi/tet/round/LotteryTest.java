package fi.asiointi.tet.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotteryTest {
    private static final String SEED = RoundExamples.SEED;

    private static List<String> pupils(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i).toList();
    }

    /**
     * Counted with {@code printf 'seed\np7\n0' | sha256sum}: the first seven hexadecimal digits.
     */
    @Test
    void anybodyCanCountANumberWithSha256() {
        assertThat(Lottery.commitment("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Lottery.numbers("seed", List.of("p7"))).containsEntry("p7", 0x5ed03f0);
    }

    @Test
    void aNumberDependsNeitherOnTheOrderNorOnTheOthers() {
        List<String> shuffled = new ArrayList<>(pupils(2_000));
        Collections.shuffle(shuffled, new Random(1));
        Map<String, Integer> all = Lottery.numbers(SEED, shuffled);

        assertThat(all).isEqualTo(Lottery.numbers(SEED, pupils(2_000)));
        assertThat(Lottery.numbers(SEED, List.of("p17"))).containsEntry("p17", all.get("p17"));
    }

    @Test
    void noTwoPupilsHaveOneNumberEvenWhereTheyDrawTheSame() {
        Map<String, Integer> numbers = Lottery.numbers(SEED, pupils(100_000));
        long drawnTwice =
                pupils(100_000).stream()
                        .filter(
                                p ->
                                        !Objects.equals(
                                                Lottery.numbers(SEED, List.of(p)).get(p),
                                                numbers.get(p)))
                        .count();

        assertThat(new HashSet<>(numbers.values())).hasSize(100_000);
        assertThat(drawnTwice).isBetween(1L, 60L); // about 100 000² / 2 / 2²⁸ = 19 are expected
    }

    @Test
    void theFirstNumbersAreSpreadEvenly() {
        long low =
                Lottery.numbers(SEED, pupils(10_000)).values().stream()
                        .filter(number -> number < 1 << 27)
                        .count();

        assertThat(low).isBetween(4_800L, 5_200L);
    }

    @Test
    void anEarlierClassDrawsBeforeALaterOneWhateverTheNumber() {
        int highest = (1 << 28) - 1;

        assertThat(Lottery.inClass(0, highest)).isLessThan(Lottery.inClass(1, 0));
        assertThat(Lottery.inClass(6, highest)).isPositive();
    }

    @Test
    void aSeedThatWasNotPromisedIsFoundOut() {
        assertThat(Lottery.keeps(SEED, Lottery.commitment(SEED))).isTrue();
        assertThat(Lottery.keeps(SEED + " ", Lottery.commitment(SEED))).isFalse();
    }
}
