package fi.asiointi.tet.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Posting}. What is not set is not told. */
public final class PostingBuilder {
    private @Nullable String id;
    private PostingText title = PostingText.none();
    private PostingText description = PostingText.none();
    private String unit = "";
    private @Nullable Employer employer;
    private @Nullable Place place;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private int spots = 1;
    private final Set<String> languages = new LinkedHashSet<>();
    private final List<Keyword> keywords = new ArrayList<>();
    private @Nullable Contact contact;
    private @Nullable String website;
    private @Nullable Image image;
    private @Nullable LocalDate publishedOn;
    private @Nullable Owner owner;

    PostingBuilder() {}

    PostingBuilder(Posting posting) {
        id = posting.id();
        title = posting.title();
        description = posting.description();
        unit = posting.unit();
        employer = posting.employer();
        place = posting.place();
        start = posting.start();
        end = posting.end();
        spots = posting.spots();
        languages.addAll(posting.languages());
        keywords.addAll(posting.keywords());
        contact = posting.contact();
        website = posting.website();
        image = posting.image();
        publishedOn = posting.publishedOn();
        owner = posting.owner();
    }

    /**
     * Sets the id.
     *
     * @param id its id in Linked Events, or null for a new one
     * @return this builder
     */
    public PostingBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * Sets the title.
     *
     * @param title what the job is
     * @return this builder
     */
    public PostingBuilder title(PostingText title) {
        this.title = title;
        return this;
    }

    /**
     * Sets the description.
     *
     * @param description what one does
     * @return this builder
     */
    public PostingBuilder description(PostingText description) {
        this.description = description;
        return this;
    }

    /**
     * Sets the unit.
     *
     * @param unit the unit or department
     * @return this builder
     */
    public PostingBuilder unit(String unit) {
        this.unit = unit;
        return this;
    }

    /**
     * Sets the employer.
     *
     * @param employer who offers it, or null
     * @return this builder
     */
    public PostingBuilder employer(@Nullable Employer employer) {
        this.employer = employer;
        return this;
    }

    /**
     * Sets the place.
     *
     * @param place where it is, or null
     * @return this builder
     */
    public PostingBuilder place(@Nullable Place place) {
        this.place = place;
        return this;
    }

    /**
     * Sets the start.
     *
     * @param start the first day, or null
     * @return this builder
     */
    public PostingBuilder start(@Nullable LocalDate start) {
        this.start = start;
        return this;
    }

    /**
     * Sets the end.
     *
     * @param end the last day, or null for a place that is open for good
     * @return this builder
     */
    public PostingBuilder end(@Nullable LocalDate end) {
        this.end = end;
        return this;
    }

    /**
     * Sets the spots.
     *
     * @param spots how many pupils it takes
     * @return this builder
     */
    public PostingBuilder spots(int spots) {
        this.spots = spots;
        return this;
    }

    /**
     * Sets the contact.
     *
     * @param contact whom to call, or null
     * @return this builder
     */
    public PostingBuilder contact(@Nullable Contact contact) {
        this.contact = contact;
        return this;
    }

    /**
     * Sets the website.
     *
     * @param website the address of a page about it, or null; without a scheme it gets {@code
     *     http://}
     * @return this builder
     */
    public PostingBuilder website(@Nullable String website) {
        this.website =
                website == null || website.isBlank() || website.contains("://")
                        ? website
                        : "http://" + website;
        return this;
    }

    /**
     * Sets the image.
     *
     * @param image its picture, or null
     * @return this builder
     */
    public PostingBuilder image(@Nullable Image image) {
        this.image = image;
        return this;
    }

    /**
     * Sets the day of publication.
     *
     * @param publishedOn when it was made public, or null for a draft
     * @return this builder
     */
    public PostingBuilder publishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
        return this;
    }

    /**
     * Sets the owner.
     *
     * @param owner the official who made it, or null
     * @return this builder
     */
    public PostingBuilder owner(@Nullable Owner owner) {
        this.owner = owner;
        return this;
    }

    /**
     * Adds a language spoken at work.
     *
     * @param language its id, such as {@code fi}
     * @return this builder
     */
    public PostingBuilder language(String language) {
        languages.add(language);
        return this;
    }

    /**
     * Adds a keyword.
     *
     * @param keyword a method, a feature or a free keyword
     * @return this builder
     */
    public PostingBuilder keyword(Keyword keyword) {
        keywords.add(keyword);
        return this;
    }

    /** {@return the posting as it was told so far} */
    public Posting build() {
        return new Posting(
                id,
                title,
                description,
                unit,
                employer,
                place,
                start,
                end,
                spots,
                languages,
                keywords,
                contact,
                website,
                image,
                publishedOn,
                owner);
    }
}
