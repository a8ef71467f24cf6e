package org.gezinscoach.json.wire;

/** An entry of a history that those before it do not allow. */
public final class RefusedEntryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String list;
    private final int index;

    RefusedEntryException(String entry, String list, int index, String why) {
        super(entry + " must be allowed by those before it, but " + why);
        this.list = list;
        this.index = index;
    }

    /** The field that holds the history. */
    public String list() {
        return list;
    }

    /** Its position in the history, from 0. */
    public int index() {
        return index;
    }
}
