package fi.asiointi.tet.interest;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.pupil.EarlierPeriod;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.Riasec;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TravelRules;
import fi.asiointi.tet.suitability.WorkMethod;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** The parts of the score of one pupil at one place. What is not known stands in the middle. */
record PairParts(
        Pupil pupil, TetPlace place, BroaderTerms terms, TravelRules travel, int halfwayMinutes) {

    /** The value of a part, and what it was counted from. */
    record Value(int micro, Reason because) {}

    Value value(Part part) {
        return switch (part) {
            case THEMES -> themes();
            case TOPICS -> topics();
            case ABILITIES -> abilities();
            case DISTANCE -> distance();
            case LANGUAGE -> language();
            case NOVELTY -> novelty();
            case COMFORT -> comfort();
            case NEW_EMPLOYER -> newEmployer();
        };
    }

    private Value themes() {
        Riasec own = pupil.interests().riasec();
        Riasec work = place.riasec();
        if (own == null || work == null) {
            return notKnown();
        }
        int strongest = Themes.strongest(own);
        int strongestOfWork = Themes.strongest(work);
        Reason because =
                InterestTexts.reason(
                        Key.THEMES_ALIKE.name(), "steps", Themes.steps(strongest, strongestOfWork));
        LocalizedText text =
                because.template()
                        .with("pupil", InterestTexts.text("theme." + strongest))
                        .with("place", InterestTexts.text("theme." + strongestOfWork));
        return new Value(
                Themes.likeness(own, work), new Reason(because.code(), because.parameters(), text));
    }

    /** The mean, over the pupil's topics, of how near the nearest field of the work is. */
    private Value topics() {
        Set<String> topics = pupil.interests().tags();
        if (topics.isEmpty() || place.fields().isEmpty()) {
            return notKnown();
        }
        long sum = 0;
        int same = 0;
        int near = 0;
        for (String topic : topics) {
            int nearness = nearness(topic);
            sum += nearness;
            same += nearness == Score.ONE ? 1 : 0;
            near += nearness > 0 && nearness < Score.ONE ? 1 : 0;
        }
        return value((int) (sum / topics.size()), Key.TOPICS_NEAR, "same", same, "near", near);
    }

    private int nearness(String topic) {
        OptionalInt steps =
                place.fields().stream()
                        .map(field -> terms.distance(topic, field))
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .min();
        return steps.isEmpty() ? 0 : Score.ONE / (1 + steps.getAsInt());
    }

    private Value abilities() {
        int asked = place.abilities().size();
        if (asked == 0) {
            return value(Score.ONE, Key.NOTHING_ASKED);
        }
        int known = common(pupil.abilities(), place.abilities());
        return value(share(known, asked), Key.ABILITIES_THERE, "known", known, "asked", asked);
    }

    private Value distance() {
        if (place.method() == WorkMethod.REMOTE) {
            return value(Score.ONE, Key.WORKS_REMOTELY);
        }
        OptionalInt minutes = travel.minutesBetween(pupil.zone(), place.zone());
        if (minutes.isPresent()) {
            int time = minutes.getAsInt();
            long half = halfwayMinutes;
            int micro = (int) (Score.ONE * half / (half + time));
            return value(micro, Key.WAY_IN_MINUTES, "minutes", time);
        }
        OptionalInt steps = travel.stepsBetween(pupil.zone(), place.zone());
        return steps.isEmpty()
                ? notKnown()
                : value(
                        Score.ONE / (1 + steps.getAsInt()),
                        Key.WAY_IN_ZONES,
                        "steps",
                        steps.getAsInt());
    }

    private Value language() {
        int known = pupil.languages().size();
        if (known == 0 || place.languages().isEmpty()) {
            return notKnown();
        }
        for (int i = 0; i < known; i++) {
            String language = pupil.languages().get(i);
            if (place.languages().contains(language)) {
                return value(
                        share(known - i, known),
                        Key.LANGUAGE_KNOWN,
                        "language",
                        language,
                        "position",
                        i + 1);
            }
        }
        return value(0, Key.LANGUAGE_MISSING);
    }

    private Value novelty() {
        int all = place.fields().size();
        if (all == 0) {
            return notKnown();
        }
        Set<String> seen = new HashSet<>();
        pupil.periods().forEach(period -> seen.addAll(period.fields()));
        int fresh = all - common(seen, place.fields());
        return value(share(fresh, all), Key.FIELDS_NEW, "fresh", fresh, "all", all);
    }

    private Value comfort() {
        int wished = pupil.welcomeFeatures().size();
        if (wished == 0) {
            return value(Score.ONE, Key.NOTHING_ASKED);
        }
        int has = 0;
        for (String feature : pupil.welcomeFeatures()) {
            has += place.features().get(feature) == Answer.YES ? 1 : 0;
        }
        return value(share(has, wished), Key.FEATURES_THERE, "has", has, "wished", wished);
    }

    private Value newEmployer() {
        boolean seen =
                pupil.periods().stream()
                        .map(EarlierPeriod::employer)
                        .anyMatch(place.employer()::equals);
        return seen ? value(0, Key.EMPLOYER_SEEN) : value(Score.ONE, Key.EMPLOYER_NEW);
    }

    /** The keys of the texts that tell what a value was counted from. */
    enum Key {
        NOT_KNOWN,
        THEMES_ALIKE,
        TOPICS_NEAR,
        ABILITIES_THERE,
        NOTHING_ASKED,
        WORKS_REMOTELY,
        WAY_IN_MINUTES,
        WAY_IN_ZONES,
        LANGUAGE_KNOWN,
        LANGUAGE_MISSING,
        FIELDS_NEW,
        FEATURES_THERE,
        EMPLOYER_NEW,
        EMPLOYER_SEEN
    }

    private static Value notKnown() {
        return value(Score.ONE / 2, Key.NOT_KNOWN);
    }

    private static Value value(int micro, Key key, Object... namesAndValues) {
        return new Value(micro, InterestTexts.reason(key.name(), namesAndValues));
    }

    private static int share(int part, int whole) {
        return (int) (Score.ONE * (long) part / whole);
    }

    private static int common(Collection<String> one, Collection<String> other) {
        return (int) other.stream().filter(one::contains).count();
    }
}
