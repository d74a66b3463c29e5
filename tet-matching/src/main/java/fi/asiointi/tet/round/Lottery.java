package fi.asiointi.tet.round;

import fi.asiointi.tet.canonical.Sha256;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A lottery that anybody can check. Before the round the city publishes {@link #commitment} of a
 * secret seed; afterwards the seed itself. The number of a pupil depends on the seed and the
 * pupil's id alone, not on who else takes part nor on any order.
 *
 * <p>A number is the first 28 bits of SHA-256 over {@code seed \n id \n counter}, the counter
 * starting from 0. Where two pupils draw the same number, the one with the later id counts on until
 * the number is free.
 *
 * <p>What a number decides: under the stable methods, who comes first at a place that prefers
 * neither; under serial dictatorship, who chooses first. Under the methods with goals it decides
 * between pupils who may get the same places in the same order: whoever drew first gets no later
 * choice than the others. Between pupils whose lists differ, results that are equally good by the
 * goals are not drawn for; pupils are looked at in the order of the drawing, so the same lottery
 * gives the same result on every machine, but an early number is no promise there.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="lottery"}
 */
public final class Lottery {
    /** So many bits that the class of a pupil fits above them in an {@code int}. */
    private static final int BITS = 28;

    private Lottery() {}

    /**
     * {@return what is published before the round: SHA-256 of the seed, in lower-case hexadecimal}
     *
     * @param seed drawn by the city from a good source of chance, and kept secret until the round
     */
    public static String commitment(String seed) {
        return Sha256.hex(seed);
    }

    /**
     * {@return whether a seed is the one that was promised}
     *
     * @param seed what was revealed
     * @param commitment what was published before the round
     */
    public static boolean keeps(String seed, String commitment) {
        return commitment(seed).equals(commitment);
    }

    /**
     * {@return the number of each pupil, of which the smaller one wins}
     *
     * @param seed the seed of the round
     * @param pupilIds in any order
     */
    public static Map<String, Integer> numbers(String seed, Collection<String> pupilIds) {
        Map<String, Integer> numbers = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (String id : new TreeSet<>(pupilIds)) {
            int counter = 0;
            int number = number(seed, id, counter);
            while (!taken.add(number)) {
                number = number(seed, id, ++counter);
            }
            numbers.put(id, number);
        }
        return Collections.unmodifiableMap(numbers);
    }

    /**
     * {@return a number that comes after every number of an earlier class}
     *
     * @param priorityClass from 0, at most 6
     * @param number a number of {@link #numbers}
     */
    public static int inClass(int priorityClass, int number) {
        return (priorityClass << BITS) | number;
    }

    private static int number(String seed, String id, int counter) {
        byte[] hash = Sha256.bytes(seed + "\n" + id + "\n" + counter);
        return ByteBuffer.wrap(hash).getInt() >>> (Integer.SIZE - BITS);
    }
}
