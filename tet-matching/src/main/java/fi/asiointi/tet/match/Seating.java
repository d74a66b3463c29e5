package fi.asiointi.tet.match;

/**
 * Who sits where. The seats of a place are a row of one array, its pupils stand at the beginning of
 * the row without a gap, and each pupil knows the seat, so that one move is two writes.
 */
final class Seating {
    private final int[] row;
    private final int[] load;
    private final int[] seated;
    private final int[] seatOf;

    /**
     * @param seats the seats of each place
     */
    Seating(int[] seats, int pupils) {
        this.row = rows(seats);
        this.load = new int[seats.length];
        this.seated = new int[row[seats.length]];
        this.seatOf = new int[pupils];
    }

    private static int[] rows(int[] seats) {
        int[] row = new int[seats.length + 1];
        for (int place = 0; place < seats.length; place++) {
            row[place + 1] = row[place] + seats[place];
        }
        return row;
    }

    /** How many sit at the place. */
    int load(int place) {
        return load[place];
    }

    int firstSeat(int place) {
        return row[place];
    }

    /** The seat after the last that is taken at the place. */
    int endOfRow(int place) {
        return row[place] + load[place];
    }

    int pupilOn(int seat) {
        return seated[seat];
    }

    int seatOf(int pupil) {
        return seatOf[pupil];
    }

    /** Takes the next seat of the place. */
    void sitDown(int pupil, int place) {
        sitOn(row[place] + load[place]++, pupil);
    }

    /** Takes over a seat that somebody leaves; the load of its place stays. */
    void sitOn(int seat, int pupil) {
        seated[seat] = pupil;
        seatOf[pupil] = seat;
    }

    /** Fills a freed seat with the last pupil of its place, so that the row has no gap. */
    void closeUp(int place, int freed) {
        int end = row[place] + --load[place];
        if (end != freed) {
            sitOn(freed, seated[end]);
        }
    }
}
