package org.gezinscoach.json.wire;

/** An event that the history of its coach budget does not allow. */
public final class RefusedEventException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int index;

    RefusedEventException(int index, String why) {
        super("event must be allowed by those before it, but " + why);
        this.index = index;
    }

    /** Its position in the history, from 0. */
    public int index() {
        return index;
    }
}
