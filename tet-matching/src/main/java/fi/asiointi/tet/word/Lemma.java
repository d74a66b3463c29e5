package fi.asiointi.tet.word;

import java.util.List;
import java.util.Optional;

/** A word of the Finnish lexicon. */
final class Lemma {
    /** Its place in the lexicon. */
    final int number;

    final String base;
    final Optional<String> relative;
    final boolean noun;

    /** The list with this lemma alone, which nearly every form of it leads to. */
    final List<Lemma> alone = List.of(this);

    Lemma(int number, String base, Optional<String> relative, boolean noun) {
        this.number = number;
        this.base = base;
        this.relative = relative;
        this.noun = noun;
    }
}
