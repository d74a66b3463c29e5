package fi.asiointi.tet.pupil;

import fi.asiointi.identity.reason.Answer;

/**
 * What the pupil and the guardian have agreed to.
 *
 * @param guardianAgrees whether the guardian agrees to the placement; the written agreement needs
 *     it
 * @param pupilToUnusualHours whether the pupil consents to evenings and weekends
 * @param guardianToUnusualHours whether the guardian consents to evenings and weekends
 */
public record Permissions(
        Answer guardianAgrees, Answer pupilToUnusualHours, Answer guardianToUnusualHours) {

    /** Nobody has been asked. */
    public static final Permissions UNKNOWN =
            new Permissions(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

    /** {@return whether evenings and weekends are consented to: both must say yes} */
    public Answer unusualHours() {
        return pupilToUnusualHours.and(guardianToUnusualHours);
    }
}
