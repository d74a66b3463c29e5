package fi.asiointi.tet.match;

import java.util.Arrays;

/**
 * The strongly connected components of a directed graph, by one walk along its edges (Tarjan 1972),
 * without recursion: paths may be long.
 */
final class StrongComponents {
    private static final int NONE = -1;

    private final int[] firstEdge;
    private final int[] target;

    private final int[] component;
    private int count;

    /** In which order nodes were first seen, from 1; and the earliest that each leads back to. */
    private final int[] seen;

    private final int[] earliest;
    private int seenCount;

    /** The nodes from the start of the walk to where it is, and the next edge of each. */
    private final int[] path;

    private final int[] nextEdge;
    private int pathLength;

    /** The nodes seen whose component is not known yet. */
    private final int[] open;

    private int openCount;

    /**
     * Finds the components.
     *
     * @param nodes how many nodes there are
     * @param from where each edge starts
     * @param to where it leads
     * @param edges how many edges of the two arrays count
     */
    StrongComponents(int nodes, int[] from, int[] to, int edges) {
        this.firstEdge = new int[nodes + 1];
        this.target = new int[edges];
        layOut(from, to, edges);
        this.component = new int[nodes];
        this.seen = new int[nodes];
        this.earliest = new int[nodes];
        this.path = new int[nodes];
        this.nextEdge = Arrays.copyOf(firstEdge, nodes);
        this.open = new int[nodes];
        Arrays.fill(component, NONE);
        for (int node = 0; node < nodes; node++) {
            if (seen[node] == 0) {
                walkFrom(node);
            }
        }
    }

    /** How many components there are; they are numbered from 0. */
    int count() {
        return count;
    }

    /** The number of each node's component. */
    int[] componentOf() {
        return component;
    }

    private void layOut(int[] from, int[] to, int edges) {
        for (int edge = 0; edge < edges; edge++) {
            firstEdge[from[edge]]++;
        }
        int end = 0;
        for (int node = 0; node < firstEdge.length; node++) {
            end += firstEdge[node];
            firstEdge[node] = end;
        }
        for (int edge = 0; edge < edges; edge++) {
            target[--firstEdge[from[edge]]] = to[edge];
        }
    }

    private void walkFrom(int start) {
        enter(start);
        while (pathLength > 0) {
            int node = path[pathLength - 1];
            if (nextEdge[node] < firstEdge[node + 1]) {
                look(node, target[nextEdge[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        seen[node] = ++seenCount;
        earliest[node] = seenCount;
        path[pathLength++] = node;
        open[openCount++] = node;
    }

    private void look(int node, int next) {
        if (seen[next] == 0) {
            enter(next);
        } else if (component[next] == NONE) {
            earliest[node] = Math.min(earliest[node], seen[next]);
        }
    }

    private void leave(int node) {
        pathLength--;
        if (earliest[node] == seen[node]) {
            close(node);
        } else {
            int before = path[pathLength - 1];
            earliest[before] = Math.min(earliest[before], earliest[node]);
        }
    }

    /** Nothing seen after this node leads before it: what is open since then is one component. */
    private void close(int node) {
        int last;
        do {
            last = open[--openCount];
            component[last] = count;
        } while (last != node);
        count++;
    }
}
