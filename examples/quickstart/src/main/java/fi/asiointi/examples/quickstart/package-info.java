/**
 * The quickstart. Each chapter uses one module and tells what it found as a {@code Chapter}, a
 * value; {@code TerminalReport} and {@code HtmlReport} are two views of the same chapters.
 */
@NullMarked
package fi.asiointi.examples.quickstart;

import org.jspecify.annotations.NullMarked;
