package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import java.util.function.Function;

/**
 * Whom a condition concerns.
 *
 * @param path the fact that tells it
 * @param concerned whether a case is concerned
 * @param otherwise why the others are not
 */
record Gate<F>(String path, Function<F, Answer> concerned, LocalizedText otherwise) {}
