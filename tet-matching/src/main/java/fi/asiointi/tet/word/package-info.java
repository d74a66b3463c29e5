/**
 * Reads single words of Finnish, Swedish and English to their base forms. Not exported: {@code
 * tet.search} calls it, and is promised that two forms of one word share a base form.
 */
@NullMarked
package fi.asiointi.tet.word;

import org.jspecify.annotations.NullMarked;
