package fi.asiointi.tet.round.rerun;

/** What a rerun may do with pupils whom no change affects. */
public enum Others {
    /** They stay. Seats that became free are kept for a second round. */
    STAY,
    /**
     * They stay, but a seat that became free is offered on: to the first in the drawing who likes
     * it better, whose seat becomes free in turn, until nobody wants it.
     */
    MAY_GAIN,
    /** As few as possible move, and only where more pupils get a place by it. */
    MAY_MOVE
}
