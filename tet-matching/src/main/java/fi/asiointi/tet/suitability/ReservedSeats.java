package fi.asiointi.tet.suitability;

import fi.asiointi.tet.pupil.PupilGroup;

/**
 * Seats kept for a group as long as it wants them; seats that it leaves over go to the others.
 *
 * @param group for whom
 * @param seats how many of the seats of a wave
 */
public record ReservedSeats(PupilGroup group, int seats) {}
