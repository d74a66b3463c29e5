package fi.asiointi.tet.suitability;

import java.util.List;

/** Whether a pupil may go to a place. */
public sealed interface Fit {

    /** {@return all that was found: what does not hold, then what is asked} */
    List<Hindrance> hindrances();

    /** The pupil may go there. */
    record Suitable() implements Fit {
        @Override
        public List<Hindrance> hindrances() {
            return List.of();
        }
    }

    /**
     * The pupil may not go there.
     *
     * @param hindrances every constraint that does not hold, then what would have to be asked
     */
    record Unsuitable(List<Hindrance> hindrances) implements Fit {

        /** A verdict whose list can no longer change. */
        public Unsuitable {
            hindrances = List.copyOf(hindrances);
        }
    }

    /**
     * Nothing speaks against it, but facts are missing.
     *
     * @param hindrances what is asked
     */
    record Asks(List<Hindrance> hindrances) implements Fit {

        /** A verdict whose list can no longer change. */
        public Asks {
            hindrances = List.copyOf(hindrances);
        }
    }
}
