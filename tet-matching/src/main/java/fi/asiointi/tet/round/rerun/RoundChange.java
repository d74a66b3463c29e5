package fi.asiointi.tet.round.rerun;

import fi.asiointi.tet.round.ManualPlacement;

/** Something that changed after a round was decided. */
public sealed interface RoundChange {

    /**
     * A place takes nobody any more.
     *
     * @param place the id of the place
     */
    record PlaceDropped(String place) implements RoundChange {}

    /**
     * A pupil does not take part any more.
     *
     * @param pupil the id of the pupil
     */
    record PupilDropped(String pupil) implements RoundChange {}

    /**
     * A place takes more or fewer pupils.
     *
     * @param place the id of the place
     * @param wave the id of the wave
     * @param seats how many pupils it takes now
     */
    record SeatsChanged(String place, String wave, int seats) implements RoundChange {}

    /**
     * An official has decided on a pupil.
     *
     * @param placement the decision
     */
    record Overridden(ManualPlacement placement) implements RoundChange {}
}
