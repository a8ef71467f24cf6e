package org.gezinscoach.json;

/** What a parser can stand at, whichever parser it is. */
enum Token {
    OBJECT,
    END_OBJECT,
    LIST,
    END_LIST,
    NAME,
    TEXT,
    WHOLE,
    DECIMAL,
    TRUE,
    FALSE,
    NULL,
    /** Something that JSON does not have, such as an embedded Java object. */
    FOREIGN,
    /** The end of the input. */
    END
}
