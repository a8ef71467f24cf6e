package org.gezinscoach.examples.springboot;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gezinscoach.json.DocumentProblem;
import org.gezinscoach.json.InvalidDocumentException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what is wrong with a document, and what the domain refuses, as problems of RFC 9457, in Dutch for who asks for it and
 * else in English. What is wrong with a document does not quote it; a refusal names what it is about, by identifier. Nothing of
 * them is logged.
 */
@RestControllerAdvice
@Order(-1) // before Spring Boot's own, which takes the rest
final class Problems {
    private final JsonMapper mapper;
    private final MessageSource words;

    Problems(JsonMapper mapper, MessageSource words) {
        this.mapper = mapper;
        this.words = words;
    }

    /** A document that is no value of the model: 400, with everything that is wrong in it. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid-document", locale);
        problem.setProperty("problems", flaws(unreadable.getMostSpecificCause(), locale));
        return problem;
    }

    /** What the domain refuses: 409, with the code and the figures of the refusal as the format writes them. */
    @ExceptionHandler
    ProblemDetail refused(Refused refused, Locale locale) {
        JsonNode refusal = mapper.valueToTree(refused.refusal());
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "refused", locale);
        problem.setDetail(
                refusal.at(isDutch(locale) ? "/message/nl" : "/message/en").asString());
        problem.setProperty("code", refusal.get("code"));
        problem.setProperty("figures", refusal.get("figures"));
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String kind, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("tag:voorbeeldstad.example,2026:" + kind));
        problem.setTitle(say(kind, locale));
        return problem;
    }

    private List<Flaw> flaws(Throwable cause, Locale locale) {
        if (cause instanceof InvalidDocumentException invalid) {
            return invalid.problems()
                    .map(problem -> Flaw.of(problem, isDutch(locale)))
                    .asJava();
        }
        TokenStreamLocation place = cause instanceof JacksonException broken ? broken.getLocation() : null;
        int line = place == null ? 0 : Math.max(0, place.getLineNr());
        int column = place == null ? 0 : Math.max(0, place.getColumnNr());
        return List.of(new Flaw("UNREADABLE", "", line, column, say("unreadable", locale)));
    }

    private String say(String key, Locale locale) {
        return Objects.requireNonNull(words.getMessage(key, null, locale));
    }

    private static boolean isDutch(Locale locale) {
        return locale.getLanguage().equals("nl");
    }

    /**
     * One thing that is wrong.
     *
     * @param code its stable name: that of the library, or {@code UNREADABLE} where the text is not one JSON value
     * @param pointer where, as a JSON pointer
     * @param line on which line, from 1; 0 where it has none
     * @param column in which column, from 1; 0 where it has none
     * @param message what
     */
    record Flaw(String code, String pointer, int line, int column, String message) {
        static Flaw of(DocumentProblem problem, boolean dutch) {
            return new Flaw(
                    problem.code().name(),
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    dutch ? problem.messageInDutch() : problem.message());
        }
    }
}
