package fi.asiointi.identity.reason;

/** The languages in which every text of the library exists. */
public enum Language {
    /** Finnish. */
    FI,
    /** Swedish. */
    SV,
    /** English. */
    EN;

    /** {@return the language tag of BCP 47: {@code fi}, {@code sv} or {@code en}} */
    public String tag() {
        return switch (this) {
            case FI -> "fi";
            case SV -> "sv";
            case EN -> "en";
        };
    }
}
