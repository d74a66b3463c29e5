package fi.asiointi.tet.interest;

import fi.asiointi.identity.reason.LocalizedText;

/** The parts of a score, each from 0 to 1 000 000. */
public enum Part {
    /** How alike the themes of the pupil and of the work are (RIASEC). */
    THEMES("themes"),
    /** How near the fields of the work are to the pupil's topics. */
    TOPICS("topics"),
    /** How much of what the work asks for the pupil can do. */
    ABILITIES("abilities"),
    /** How short the way is. */
    DISTANCE("distance"),
    /** How well the pupil knows a working language. */
    LANGUAGE("language"),
    /** How much of the work the pupil has not seen before. */
    NOVELTY("novelty"),
    /** How many of the features that the pupil would welcome are there. */
    COMFORT("comfort"),
    /** Whether the employer is a new one to the pupil. */
    NEW_EMPLOYER("new-employer");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    /** {@return the stable code, as the file of weights has it: {@code new-employer}} */
    public String code() {
        return code;
    }

    /** {@return what the part is called} */
    public LocalizedText label() {
        return InterestTexts.text("label." + code);
    }
}
