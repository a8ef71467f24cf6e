package org.gezinscoach.examples.springboot;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Values in memory, each under an identifier that nobody guesses; in earnest this is a database. */
final class Shelf<T> {
    private final Map<String, T> values = new HashMap<>();

    /** Keeps a value, and gives its identifier. */
    synchronized String add(T value) {
        String id = UUID.randomUUID().toString();
        values.put(id, value);
        return id;
    }

    /**
     * The value of an identifier.
     *
     * @throws ResponseStatusException that there is none
     */
    synchronized T find(String id) {
        T value = values.get(id);
        if (value == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return value;
    }

    /**
     * Keeps what becomes of a value, in its place; where that is refused, the value stays.
     *
     * @throws ResponseStatusException that there is no such value
     */
    synchronized <R> Either<R, T> change(String id, Function<? super T, Either<R, T>> change) {
        return change.apply(find(id)).peek(changed -> values.put(id, changed));
    }
}
