package org.gezinscoach.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser of documents that hold no null: a field that is not given is absent. */
final class NullFreeParser extends JsonParserDelegate {
    NullFreeParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() {
        return checked(super.nextToken());
    }

    @Override
    public JsonToken nextValue() {
        return checked(super.nextValue());
    }

    private static JsonToken checked(JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            throw new NullFound();
        }
        return token;
    }

    /** What stands at the parser's place is null. */
    static final class NullFound extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
