package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.pupil.Permissions;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.PupilBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** A pupil and a place that suit each other; a test changes the one fact that it speaks of. */
public final class Examples {
    public static final Wave SPRING =
            new Wave("spring", LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 26));
    public static final WorkTime DAYTIME =
            new WorkTime(360, 1800, LocalTime.of(8, 30), LocalTime.of(14, 30), Answer.NO);

    private Examples() {}

    public static PupilBuilder pupil(String id) {
        return Pupil.builder(id)
                .birthDate(LocalDate.of(2012, 1, 20))
                .school("arabia", 9)
                .zone("B")
                .languages("fi")
                .permissions(new Permissions(Answer.YES, Answer.NO, Answer.NO));
    }

    public static TetPlaceBuilder place(String id) {
        return TetPlace.builder(id, "0201256-6")
                .languages(Set.of("fi"))
                .time(DAYTIME)
                .tasks(Tasks.light("office"))
                .zone("A")
                .seats("spring", 2)
                .terms(EmployerTerms.AGREED);
    }
}
