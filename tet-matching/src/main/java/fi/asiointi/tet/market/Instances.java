package fi.asiointi.tet.market;

import fi.asiointi.tet.market.MarketFormatException.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The instance of each kind of problem that {@link MarketJson} reads. */
final class Instances {
    private Instances() {}

    /** Pupils and places that rank each other. */
    static Market twoSided(JsonField instance) {
        MarketBuilder builder = Market.builder();
        sides(instance, "residents", "hospitals");
        places(instance, Set.of("capacity", "preferences"))
                .forEach((id, place) -> addRankingPlace(builder, id, place));
        return withPupils(builder, instance);
    }

    /** Only the pupils rank. */
    static Market oneSided(JsonField instance) {
        MarketBuilder builder = Market.builder();
        sides(instance, "residents", "hospitals");
        places(instance, Set.of("capacity"))
                .forEach((id, place) -> builder.place(id, capacity(place)));
        return withPupils(builder, instance);
    }

    /** Only the pupils rank, and a place opens for a least number of pupils or stays closed. */
    static Market withMinimums(JsonField instance) {
        MarketBuilder builder = Market.builder();
        sides(instance, "residents", "hospitals");
        places(instance, Set.of("capacity", "lower"))
                .forEach(
                        (id, place) -> {
                            builder.place(id, capacity(place));
                            builder.minimum(id, place.required("lower").integer());
                        });
        return withPupils(builder, instance);
    }

    /** Places keep seats for the pupils of one group. */
    static Market withReserves(JsonField instance) {
        MarketBuilder builder = Market.builder();
        sides(instance, "residents", "hospitals", "group");
        places(instance, Set.of("capacity", "preferences", "reserved"))
                .forEach(
                        (id, place) -> {
                            addRankingPlace(builder, id, place);
                            if (place.has("reserved")) {
                                builder.reserved(id, place.required("reserved").integer());
                            }
                        });
        builder.reservedFor(instance.required("group").texts().toArray(String[]::new));
        return withPupils(builder, instance);
    }

    /** Employers rank the pupils for all their places, and share seats among them. */
    static Market withEmployers(JsonField instance) {
        instance.only(Set.of("students", "projects", "lecturers"));
        MarketBuilder builder = Market.builder();
        Map<String, JsonField> places = instance.required("projects").fields();
        places.forEach(
                (id, place) -> {
                    place.only(Set.of("capacity", "lecturer"));
                    builder.place(id, capacity(place));
                });
        Map<String, JsonField> employers = instance.required("lecturers").fields();
        requireKnownEmployers(places, employers);
        employers.forEach(
                (id, employer) ->
                        builder.rankingEmployer(
                                id,
                                capacity(employer.only(Set.of("capacity", "preferences"))),
                                employer.required("preferences").tiers(),
                                placesOf(id, places)));
        instance.required("students")
                .fields()
                .forEach((id, wishes) -> builder.pupil(id, wishes.tiers()));
        return builder.build();
    }

    private static void requireKnownEmployers(
            Map<String, JsonField> places, Map<String, JsonField> employers) {
        for (JsonField place : places.values()) {
            JsonField employer = place.required("lecturer");
            if (!employers.containsKey(employer.text())) {
                throw employer.wrongType("a lecturer of this document");
            }
        }
    }

    private static String[] placesOf(String employer, Map<String, JsonField> places) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().required("lecturer").text().equals(employer))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    /** Some entries are friends who stay together; both sides' lists are strict. */
    static Market withFriends(JsonField instance) {
        MarketBuilder builder = Market.builder();
        sides(instance, "agents", "hospitals");
        addStrictPlaces(builder, instance);
        instance.required("agents")
                .fields()
                .forEach(
                        (id, entry) -> {
                            entry.only(Set.of("size", "preferences"));
                            builder.pupil(id, strict(entry.required("preferences")));
                            builder.friends(id, entry.required("size").integer());
                        });
        return builder.build();
    }

    /** Some pupils wish in twos; both sides' lists are strict. */
    static Market withCouples(JsonField instance) {
        MarketBuilder builder = Market.builder();
        sides(instance, "singles", "couples", "hospitals");
        addStrictPlaces(builder, instance);
        instance.required("singles")
                .fields()
                .forEach((id, wishes) -> builder.pupil(id, strict(wishes)));
        instance.required("couples").fields().values().forEach(couple -> add(couple, builder));
        return builder.build();
    }

    private static void add(JsonField couple, MarketBuilder builder) {
        couple.only(Set.of("members", "preferences"));
        List<String> members = two(couple.required("members"));
        List<JsonField> wishes = couple.required("preferences").elements();
        builder.couple(
                members.get(0), members.get(1), wishes.stream().map(Instances::two).toList());
    }

    private static List<String> two(JsonField texts) {
        texts.requireLength(2);
        return texts.texts();
    }

    private static void addStrictPlaces(MarketBuilder builder, JsonField instance) {
        places(instance, Set.of("capacity", "preferences"))
                .forEach(
                        (id, place) ->
                                builder.rankingPlace(
                                        id,
                                        capacity(place),
                                        strict(place.required("preferences"))));
    }

    /** Arrays: the ids are the numbers from 0. */
    static Market scored(JsonField instance) {
        instance.only(Set.of("pupils", "places", "capacity", "lists", "score", "lottery"));
        int[] capacity = instance.required("capacity").integers();
        int[][] lists = instance.required("lists").integerLists();
        JsonField score = instance.required("score");
        JsonField lottery = instance.required("lottery");
        score.requireLength(lists.length);
        lottery.requireLength(lists.length);
        List<JsonField> rows = score.elements();
        for (int pupil = 0; pupil < lists.length; pupil++) {
            rows.get(pupil).requireLength(lists[pupil].length);
        }
        requireCount(instance, "pupils", lists.length);
        requireCount(instance, "places", capacity.length);
        return Market.scored(capacity, lists, score.integerLists(), lottery.integers());
    }

    private static void requireCount(JsonField instance, String name, int count) {
        if (instance.has(name) && instance.required(name).integer() != count) {
            throw instance.required(name).wrongType("the number " + count);
        }
    }

    /**
     * A field that this kind of problem does not know is refused: left unread, it would be lost.
     */
    private static void sides(JsonField instance, String... names) {
        refuseOthers(instance, Set.of(names));
    }

    private static Map<String, JsonField> places(JsonField instance, Set<String> known) {
        Map<String, JsonField> places = instance.required("hospitals").fields();
        places.values().forEach(place -> refuseOthers(place, known));
        return places;
    }

    /** What belongs to another kind of problem is not unknown, but it cannot be kept here. */
    private static void refuseOthers(JsonField object, Set<String> known) {
        for (String name : List.of("lower", "reserved", "group", "preferences")) {
            if (object.has(name) && !known.contains(name)) {
                throw new MarketFormatException(
                        Fault.UNSUPPORTED, object.required(name).path(), "value", name);
            }
        }
        object.only(known);
    }

    private static void addRankingPlace(MarketBuilder builder, String id, JsonField place) {
        builder.rankingPlace(id, capacity(place), place.required("preferences").tiers());
    }

    private static int capacity(JsonField place) {
        return place.required("capacity").integer();
    }

    private static List<List<String>> strict(JsonField list) {
        return list.texts().stream().map(List::of).toList();
    }

    private static Market withPupils(MarketBuilder builder, JsonField instance) {
        instance.required("residents")
                .fields()
                .forEach((id, wishes) -> builder.pupil(id, wishes.tiers()));
        return builder.build();
    }
}
