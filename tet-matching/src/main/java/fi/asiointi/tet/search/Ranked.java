package fi.asiointi.tet.search;

/**
 * Numbers in an order, sorted only as far as somebody looks. They stand in a heap; those that were
 * looked at stand behind it, the last one of the array being the first of the order.
 */
final class Ranked {
    private final int[] numbers;
    private final Order order;
    private int left;

    /** A strict order without ties. */
    @FunctionalInterface
    interface Order {
        boolean isBefore(int one, int other);
    }

    /** The numbers given, which nobody else may change any more. */
    Ranked(int[] numbers, Order order) {
        this.numbers = numbers;
        this.order = order;
        this.left = numbers.length;
        for (int at = left / 2 - 1; at >= 0; at--) {
            sink(at);
        }
    }

    int size() {
        return numbers.length;
    }

    /** The number of a rank, from 0 on. */
    synchronized int at(int rank) {
        while (numbers.length - left <= rank) {
            int first = numbers[0];
            numbers[0] = numbers[--left];
            numbers[left] = first;
            sink(0);
        }
        return numbers[numbers.length - 1 - rank];
    }

    private void sink(int from) {
        int number = numbers[from];
        int at = from;
        while (2 * at + 1 < left) {
            int child = 2 * at + 1;
            if (child + 1 < left && order.isBefore(numbers[child + 1], numbers[child])) {
                child++;
            }
            if (!order.isBefore(numbers[child], number)) {
                break;
            }
            numbers[at] = numbers[child];
            at = child;
        }
        numbers[at] = number;
    }
}
