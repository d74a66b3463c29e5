package fi.asiointi.examples.benchmarks.postings;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Function;

/** How much a search finds of what it should, when every word is asked in its base form. */
public final class Found {
    private final GeneratedPostings generated;

    /**
     * A count.
     *
     * @param generated the postings
     */
    public Found(GeneratedPostings generated) {
        this.generated = generated;
    }

    /**
     * {@return a line that tells what was found}
     *
     * @param name whose search it is
     * @param search finds the numbers of the postings for a word
     */
    public String tell(String name, Function<String, BitSet> search) {
        int inflected = 0;
        int allInflected = 0;
        int compounds = 0;
        int allCompounds = 0;
        for (int family = 0; family < generated.families().size(); family++) {
            BitSet found = search.apply(generated.families().get(family).head());
            BitSet forms = generated.inflected(family);
            BitSet parts = generated.compounds(family);
            allInflected += forms.cardinality();
            allCompounds += parts.cardinality();
            forms.and(found);
            parts.and(found);
            inflected += forms.cardinality();
            compounds += parts.cardinality();
        }
        return String.format(
                Locale.ROOT,
                "%s finds %d of %d inflected and %d of %d in compounds only",
                name,
                inflected,
                allInflected,
                compounds,
                allCompounds);
    }
}
