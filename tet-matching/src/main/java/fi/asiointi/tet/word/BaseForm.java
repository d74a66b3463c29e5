package fi.asiointi.tet.word;

/**
 * A base form under which a word is found.
 *
 * @param text the base form in lower case
 * @param role what it is to the word
 */
public record BaseForm(String text, Role role) {}
