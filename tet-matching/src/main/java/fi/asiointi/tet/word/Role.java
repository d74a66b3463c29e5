package fi.asiointi.tet.word;

/** What a base form is to the word that was read. */
public enum Role {
    /** The word is a form of it. */
    WORD,
    /** It is one part of the word, which is a compound. */
    PART,
    /** The word is derived from it, as {@code hoitaja} is from {@code hoitaa}. */
    RELATIVE,
    /** The word would be a form of it, had its dots over a and o been typed. */
    UNDOTTED
}
