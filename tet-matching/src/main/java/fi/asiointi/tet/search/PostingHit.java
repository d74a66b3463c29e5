package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** A posting that was found, with why it stands where it does. */
public final class PostingHit {
    private final Posting posting;
    private final int textScore;
    private final Supplier<List<WordMatch>> matches;
    private final Suitability.Score suitability;
    private final long metres;

    PostingHit(
            Posting posting,
            int textScore,
            Supplier<List<WordMatch>> matches,
            Suitability.Score suitability,
            long metres) {
        this.posting = posting;
        this.textScore = textScore;
        this.matches = matches;
        this.suitability = suitability;
        this.metres = metres;
    }

    /** {@return the posting} */
    public Posting posting() {
        return posting;
    }

    /**
     * {@return how close it is to the words of the query, as {@link TextHit#score}; 0 without
     * words}
     */
    public int textScore() {
        return textScore;
    }

    /** {@return which words met; none when the query has no words} */
    public List<WordMatch> matches() {
        return matches.get();
    }

    /** {@return how well it suits the pupil} */
    public Suitability.Score suitability() {
        return suitability;
    }

    /** {@return the distance; empty when the query or the place has no point} */
    public OptionalLong metres() {
        return metres < 0 ? OptionalLong.empty() : OptionalLong.of(metres);
    }

    /** {@return everything that speaks for the posting, for people} */
    public List<Reason> because() {
        var because = new ArrayList<Reason>();
        matches().forEach(match -> because.add(match.reason()));
        because.addAll(suitability.because());
        metres().ifPresent(distance -> because.add(SearchTexts.distance(distance)));
        return because;
    }
}
