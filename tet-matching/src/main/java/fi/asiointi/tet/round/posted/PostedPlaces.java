package fi.asiointi.tet.round.posted;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.posting.Employer;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingState;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TetPlaceBuilder;
import fi.asiointi.tet.suitability.Wave;
import fi.asiointi.tet.suitability.WorkMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The places that employers' postings become in a round. A posting must be public, with an id and
 * spots, and open during a whole wave; otherwise it is left out and told. It has the same spots in
 * every such wave. Hours, tasks, the zone and the employer's promises are no part of a posting:
 * what the city knows of them it adds, and the rest is told and stays a question, which never keeps
 * a pupil out by itself.
 *
 * {@snippet class="fi.asiointi.tet.round.posted.PostedSnippetsTest" region="posted"}
 *
 * @param places the places of the round, in the order of the postings
 * @param findings what the postings lack
 */
public record PostedPlaces(List<TetPlace> places, List<PostedFinding> findings) {

    /** Places whose lists can no longer change. */
    public PostedPlaces {
        places = List.copyOf(places);
        findings = List.copyOf(findings);
    }

    /**
     * {@return the places of postings of which the city knows no more}
     *
     * @param postings as they were imported; the first of an id counts
     * @param waves the waves of the round
     * @param today the day of the question, by which a posting is public or expired
     */
    public static PostedPlaces of(List<Posting> postings, List<Wave> waves, LocalDate today) {
        return of(postings, waves, today, (posting, place) -> {});
    }

    /**
     * {@return the places of postings}
     *
     * @param postings as they were imported; the first of an id counts
     * @param waves the waves of the round
     * @param today the day of the question, by which a posting is public or expired
     * @param known adds what the city knows of a posting besides: the zone of its address, hours
     */
    public static PostedPlaces of(
            List<Posting> postings,
            List<Wave> waves,
            LocalDate today,
            BiConsumer<Posting, TetPlaceBuilder> known) {
        var reading = new Reading(waves, today, known);
        postings.forEach(reading::read);
        return new PostedPlaces(reading.places, reading.findings);
    }

    /** {@return how many postings were left out} */
    public long leftOut() {
        return findings.stream().filter(PostedFinding::leftOut).count();
    }

    /** Reads postings one after the other. */
    private static final class Reading {
        private final List<Wave> waves;
        private final LocalDate today;
        private final BiConsumer<Posting, TetPlaceBuilder> known;
        private final Set<String> seen = new HashSet<>();
        private final List<TetPlace> places = new ArrayList<>();
        private final List<PostedFinding> findings = new ArrayList<>();

        Reading(List<Wave> waves, LocalDate today, BiConsumer<Posting, TetPlaceBuilder> known) {
            this.waves = waves;
            this.today = today;
            this.known = known;
        }

        void read(Posting posting) {
            String id = posting.id();
            if (id == null || id.isBlank()) {
                leaveOut("", "id", PostedCode.POSTING_WITHOUT_ID.reason());
                return;
            }
            if (!seen.add(id)) {
                leaveOut(id, "id", PostedCode.POSTING_TWICE.reason());
                return;
            }
            List<Wave> open = waves.stream().filter(wave -> isOpen(posting, wave)).toList();
            PostingState state = posting.state(today);
            if (state != PostingState.PUBLISHED) {
                leaveOut(id, "publishedOn", PostedCode.POSTING_NOT_PUBLIC.reason());
            } else if (posting.spots() < 1) {
                leaveOut(id, "spots", PostedCode.NO_SPOTS.reason("spots", posting.spots()));
            } else if (open.isEmpty()) {
                leaveOut(id, "start", PostedCode.OUTSIDE_EVERY_WAVE.reason());
            } else {
                TetPlace place = place(id, posting, open);
                places.add(place);
                tellQuestions(posting, place);
            }
        }

        private static boolean isOpen(Posting posting, Wave wave) {
            LocalDate start = posting.start();
            LocalDate end = posting.end();
            return (start == null || !start.isAfter(wave.first()))
                    && (end == null || !end.isBefore(wave.last()));
        }

        private TetPlace place(String id, Posting posting, List<Wave> open) {
            Set<String> fields = new TreeSet<>();
            Map<String, Answer> features = new TreeMap<>();
            for (Keyword keyword : posting.keywords()) {
                if (keyword.kind() == Keyword.Kind.FREE) {
                    fields.add(keyword.id());
                } else if (keyword.kind() == Keyword.Kind.FEATURE) {
                    features.put(keyword.id(), Answer.YES);
                }
            }
            TetPlaceBuilder place =
                    TetPlace.builder(id, employerId(id, posting))
                            .fields(fields)
                            .features(features)
                            .languages(posting.languages())
                            .open(posting.start(), posting.end());
            open.forEach(wave -> place.seats(wave.id(), posting.spots()));
            known.accept(posting, place);
            return place.build();
        }

        /** The city's own units have no Business ID; without an employer the place stands alone. */
        private static String employerId(String id, Posting posting) {
            Employer employer = posting.employer();
            if (employer == null) {
                return id;
            }
            return employer.businessId() == null
                    ? employer.name()
                    : employer.businessId().toString();
        }

        private void tellQuestions(Posting posting, TetPlace place) {
            ask(posting.employer() == null, place, "employer", PostedCode.EMPLOYER_NOT_TOLD);
            ask(place.languages().isEmpty(), place, "languages", PostedCode.LANGUAGES_NOT_TOLD);
            ask(place.time() == null, place, "time", PostedCode.HOURS_NOT_TOLD);
            ask(place.tasks().equals(Tasks.UNKNOWN), place, "tasks", PostedCode.TASKS_NOT_TOLD);
            boolean travels = place.method() == WorkMethod.ON_SITE;
            ask(travels && place.zone() == null, place, "zone", PostedCode.ZONE_NOT_TOLD);
            boolean noTerms = place.terms().signsAgreement() == Answer.UNKNOWN;
            ask(noTerms, place, "terms", PostedCode.TERMS_NOT_TOLD);
        }

        private void ask(boolean missing, TetPlace place, String path, PostedCode code) {
            if (missing) {
                findings.add(new PostedFinding(place.id(), path, false, code.reason()));
            }
        }

        private void leaveOut(String posting, String path, Reason because) {
            findings.add(new PostedFinding(posting, path, true, because));
        }
    }
}
