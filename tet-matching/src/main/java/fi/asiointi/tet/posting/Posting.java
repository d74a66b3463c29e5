package fi.asiointi.tet.posting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A TET place as an employer posts it. It may be a draft with faults: {@link PostingRules} tells
 * them.
 *
 * {@snippet class="fi.asiointi.tet.posting.PostingSnippetsTest" region="posting"}
 *
 * @param id its id in Linked Events; null before it is first saved
 * @param title what the job is
 * @param description what one does
 * @param unit the unit or department
 * @param employer who offers it; null when not told
 * @param place where it is; null when not chosen
 * @param start the first day; null when not told
 * @param end the last day, which is included; null for a place that is open for good
 * @param spots how many pupils it takes
 * @param languages the ids of the languages spoken at work, such as {@code fi}
 * @param keywords methods, features and free keywords
 * @param contact whom to call; null when not told
 * @param website the address of a page about it; null when there is none
 * @param image its picture; null when there is none
 * @param publishedOn when it was first made public; null for a draft
 * @param owner the official who made it; null for a company's
 */
public record Posting(
        @Nullable String id,
        PostingText title,
        PostingText description,
        String unit,
        @Nullable Employer employer,
        @Nullable Place place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        int spots,
        Set<String> languages,
        List<Keyword> keywords,
        @Nullable Contact contact,
        @Nullable String website,
        @Nullable Image image,
        @Nullable LocalDate publishedOn,
        @Nullable Owner owner) {

    /** A posting whose lists can no longer change. */
    public Posting {
        languages = Collections.unmodifiableSet(new LinkedHashSet<>(languages));
        keywords = List.copyOf(keywords);
    }

    /** {@return a new posting, still empty, with one spot} */
    public static PostingBuilder builder() {
        return new PostingBuilder();
    }

    /** {@return a builder that holds this posting, to change some of it} */
    public PostingBuilder toBuilder() {
        return new PostingBuilder(this);
    }

    /** {@return the beginning of the description, as lists show it} */
    public PostingText shortDescription() {
        return description.shortened();
    }

    /**
     * {@return where the posting is in its life} Its last day is still a day of it.
     *
     * @param today the day of the question
     */
    public PostingState state(LocalDate today) {
        if (publishedOn == null) {
            return PostingState.DRAFT;
        }
        return end != null && end.isBefore(today) ? PostingState.EXPIRED : PostingState.PUBLISHED;
    }

    /** {@return the same as a new draft: without id and without the date of publication} */
    public Posting copied() {
        return toBuilder().id(null).publishedOn(null).build();
    }

    /**
     * {@return the same, public; one that is public already keeps its date}
     *
     * @param today the day of publication
     */
    public Posting published(LocalDate today) {
        return publishedOn != null ? this : toBuilder().publishedOn(today).build();
    }

    /** Holds no person: neither the contact nor the owner. */
    @Override
    public String toString() {
        return "Posting[" + (id == null ? "new" : id) + "]";
    }
}
