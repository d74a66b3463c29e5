package fi.asiointi.tet.match;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Which places can pass pupils round in a circle without harm to an aim before a given one: for
 * each aim the strong components of the moves that harm none before it.
 *
 * <p>The more important the aim, the more such moves. So circles are found from the last aim to the
 * first, each time as circles of the circles found before: most moves soon lie within one, and need
 * not be looked at again.
 */
final class MoveCircles {
    private final int aims;

    /** The moves, those that harm a later aim first of all before the others. */
    private final int[] from;

    private final int[] to;

    /** Where the moves begin that harm first of all the last aim but this number. */
    private final int[] begin;

    /** For each aim the circle of each place; none for the first, to which all may be joined. */
    private final int[][] circleOf;

    /**
     * Finds the circles.
     *
     * @param everyMove calls back with every possible move, the same ones whenever it is called
     */
    MoveCircles(int places, int aims, Consumer<Moves> everyMove) {
        this.aims = aims;
        this.begin = new int[aims + 2];
        everyMove.accept((place, target, hurt) -> begin[aims - hurt + 1]++);
        for (int group = 0; group <= aims; group++) {
            begin[group + 1] += begin[group];
        }
        this.from = new int[begin[aims + 1]];
        this.to = new int[from.length];
        int[] next = begin.clone();
        everyMove.accept(
                (place, target, hurt) -> {
                    from[next[aims - hurt]] = place;
                    to[next[aims - hurt]++] = target;
                });
        this.circleOf = new int[aims + 1][];
        findCircles(places);
    }

    /** Takes the moves one by one. */
    interface Moves {
        /** From a place to another; {@code hurt} is the first aim that the move harms. */
        void move(int from, int to, int hurt);
    }

    /** Whether two places lie in one circle that harms no aim before this one. */
    boolean joins(int place, int other, int aim) {
        return aim == 0 || circleOf[aim][place] == circleOf[aim][other];
    }

    private void findCircles(int places) {
        int[] circle = IntStream.range(0, places).toArray();
        int circles = places;
        int moves = 0;
        for (int aim = aims; aim > 0; aim--) {
            moves = add(circle, moves, begin[aims - aim], begin[aims - aim + 1]);
            var components = new StrongComponents(circles, from, to, moves);
            moves = add(components.componentOf(), 0, 0, moves);
            circle = through(circle, components.componentOf());
            circles = components.count();
            circleOf[aim] = circle;
        }
    }

    /** Writes the moves that lead from circle to circle behind those that are there. */
    private int add(int[] circle, int there, int start, int end) {
        int moves = there;
        for (int move = start; move < end; move++) {
            int source = circle[from[move]];
            int target = circle[to[move]];
            if (source != target) {
                from[moves] = source;
                to[moves++] = target;
            }
        }
        return moves;
    }

    private static int[] through(int[] circle, int[] componentOf) {
        int[] larger = new int[circle.length];
        for (int place = 0; place < larger.length; place++) {
            larger[place] = componentOf[circle[place]];
        }
        return larger;
    }
}
