package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Couple;
import fi.asiointi.tet.market.Market;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who gets which place: one number a pupil, immutable. Whether it is a good or even a possible
 * result, the {@link Verifier} says; figures are counted when they are asked. Two are equal when
 * their numbers are, whatever the market.
 */
public final class Matching {
    /** In place of a place: the pupil gets none. */
    public static final int NO_PLACE = Market.NO_PLACE;

    private final Market market;
    private final int[] placeOf;

    private Matching(Market market, int[] placeOf) {
        this.market = market;
        this.placeOf = placeOf;
    }

    /**
     * {@return a result that came from elsewhere, such as a file or an official's own draft}
     *
     * @param market the round that the numbers speak of
     * @param placeOf the place of each pupil, or {@link #NO_PLACE}
     * @throws IllegalArgumentException when there is not one entry a pupil, or a place does not
     *     exist
     */
    public static Matching of(Market market, int... placeOf) {
        if (placeOf.length != market.pupils()) {
            throw new IllegalArgumentException(
                    "placeOf has "
                            + placeOf.length
                            + " entries; give one a pupil: "
                            + market.pupils());
        }
        for (int place : placeOf) {
            if (place < NO_PLACE || place >= market.places()) {
                throw new IllegalArgumentException(
                        "placeOf names the place " + place + ", but there are " + market.places());
            }
        }
        return new Matching(market, placeOf.clone());
    }

    /** {@return how many pupils there are, with a place or without} */
    public int pupils() {
        return placeOf.length;
    }

    /**
     * {@return the number of the place that a pupil gets, or {@link #NO_PLACE}}
     *
     * @param pupil the pupil's number, below {@link #pupils()}
     */
    public int placeOf(int pupil) {
        return placeOf[pupil];
    }

    /**
     * {@return the id of the place that a pupil gets; empty for no place}
     *
     * @param pupilId the id by which the pupil stands in the market
     * @throws IllegalArgumentException when the market has no such pupil
     */
    public Optional<String> placeOf(String pupilId) {
        int pupil =
                market.pupil(pupilId)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "pupilId is not in the market: " + pupilId));
        return placeOf[pupil] == NO_PLACE
                ? Optional.empty()
                : Optional.of(market.placeId(placeOf[pupil]));
    }

    /**
     * {@return the place of every pupil by their ids, in the market's order; an empty place means
     * that the pupil gets none}
     */
    public Map<String, Optional<String>> byPupil() {
        Map<String, Optional<String>> byPupil = new LinkedHashMap<>();
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            byPupil.put(
                    market.pupilId(pupil),
                    Optional.of(placeOf[pupil])
                            .filter(place -> place != NO_PLACE)
                            .map(market::placeId));
        }
        return byPupil;
    }

    /**
     * {@return the number of the choice that a pupil gets, 1 for the first; 0 for no place, or for
     * one that is not among the pupil's pairs; of a couple, the number of the wish of the two}
     *
     * @param pupil the pupil's number, below {@link #pupils()}
     */
    public int choiceOf(int pupil) {
        for (Couple couple : market.couples()) {
            if (couple.first() == pupil || couple.second() == pupil) {
                return choiceOf(couple);
            }
        }
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            if (market.place(pair) == placeOf[pupil]) {
                return market.choice(pair);
            }
        }
        return 0;
    }

    private int choiceOf(Couple couple) {
        return couple.wishes().stream()
                .filter(wish -> wish.first() == placeOf[couple.first()])
                .filter(wish -> wish.second() == placeOf[couple.second()])
                .mapToInt(Couple.Wish::choice)
                .findFirst()
                .orElse(0);
    }

    /** Whether the pupil has a place that is not this one. */
    boolean loses(int pupil, int place) {
        return placeOf[pupil] != NO_PLACE && placeOf[pupil] != place;
    }

    /**
     * The same result in another market, by ids: whom it does not name has no place, and a place
     * that it does not have any more is none.
     */
    Matching in(Market other) {
        int[] there = new int[other.pupils()];
        for (int pupil = 0; pupil < there.length; pupil++) {
            int here = market.pupil(other.pupilId(pupil)).orElse(NO_PLACE);
            boolean placed = here != NO_PLACE && placeOf[here] != NO_PLACE;
            there[pupil] =
                    placed ? other.place(market.placeId(placeOf[here])).orElse(NO_PLACE) : NO_PLACE;
        }
        return new Matching(other, there);
    }

    /** {@return how many pupils get a place} */
    public int matched() {
        int matched = 0;
        for (int place : placeOf) {
            matched += place == NO_PLACE ? 0 : 1;
        }
        return matched;
    }

    /**
     * {@return how many pupils get their first choice, their second and so on, up to {@link
     * Market#choices}, zeros included}
     */
    public List<Integer> profile() {
        int[] profile = new int[market.choices()];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            int choice = choiceOf(pupil);
            if (choice > 0) {
                profile[choice - 1]++;
            }
        }
        return Arrays.stream(profile).boxed().toList();
    }

    /** {@return the sum of the choice numbers that the pupils get; no place adds nothing} */
    public long rankSum() {
        return IntStream.range(0, placeOf.length).mapToLong(this::choiceOf).sum();
    }

    /** {@return the largest choice number that a pupil gets; 0 when nobody gets a place} */
    public int worstChoice() {
        return IntStream.range(0, placeOf.length).map(this::choiceOf).max().orElse(0);
    }

    /**
     * {@return SHA-256 in lower-case hexadecimal over the lines {@code pupil:place\n} of ids, in
     * the market's order, with {@code -1} for no place}
     */
    public String sha256() {
        MessageDigest digest = sha256Digest();
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            int place = placeOf[pupil];
            String line =
                    market.pupilId(pupil)
                            + ":"
                            + (place == NO_PLACE ? "-1" : market.placeId(place))
                            + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matching that && Arrays.equals(placeOf, that.placeOf);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(placeOf);
    }

    @Override
    public String toString() {
        return matched() + " of " + placeOf.length + " pupils, by choice " + profile();
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
