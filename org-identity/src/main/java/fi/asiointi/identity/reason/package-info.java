/**
 * Why something was refused, decided or left open: a stable code for programs, and a text in
 * Finnish, Swedish and English for people. All modules speak through these types; their texts stand
 * in one {@code texts.json} a module, the three languages side by side.
 */
@NullMarked
package fi.asiointi.identity.reason;

import org.jspecify.annotations.NullMarked;
