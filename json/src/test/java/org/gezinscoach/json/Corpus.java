package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gezinscoach.json.Malformed.Judge.FORMAT;
import static org.gezinscoach.json.Malformed.Judge.PARSER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gezinscoach.json.Malformed.Judge;
import org.gezinscoach.json.Malformed.Mutation;
import org.gezinscoach.json.Outline.Part;

/** Malformed documents, made of the one that has every field by mutations with names, each with the code that it must get. */
final class Corpus {
    private static final Outline WHOLE = Outline.of(Documents.WHOLE);
    private static final String IDS = "id|coach|continues|advance|reverses";

    private final List<Malformed> documents = new ArrayList<>();

    private Corpus() {}

    /** All of them. */
    static List<Malformed> documents() {
        Corpus corpus = new Corpus();
        corpus.ofFields();
        corpus.ofValues();
        corpus.ofMeaning();
        corpus.ofText();
        return corpus.documents;
    }

    private void ofFields() {
        FieldRulesTest.REQUIRED.forEach(pointer ->
                add(Mutation.DROP, WHOLE.at(pointer), WHOLE.without(WHOLE.at(pointer)), ProblemCode.MISSING_FIELD));
        each(part -> true, Mutation.NULL, ProblemCode.NULL_VALUE, "null");
        parts(part -> !part.entry())
                .forEach(part -> add(Mutation.DUPLICATE, part, WHOLE.twice(part), ProblemCode.DUPLICATE_FIELD));
        FieldRulesTest.FIELDS.keySet().forEach(pointer -> {
            int line = pointer.isEmpty() ? 1 : WHOLE.at(pointer).first();
            String document = WHOLE.withLineAfter(line, "\"extra\": {\"a\": [1]},");
            add(Mutation.UNKNOWN_FIELD, pointer, document, ProblemCode.UNKNOWN_FIELD, FORMAT);
        });
    }

    private void ofValues() {
        for (int i = 0; i < WHOLE.parts().size(); i++) {
            Part part = WHOLE.parts().get(i);
            List<String> wrong = Kind.of(part).wrong(); // two in turn; FieldRulesTest puts all to each
            add(Mutation.RETYPE, part, WHOLE.with(part, wrong.get(i % wrong.size())), ProblemCode.WRONG_TYPE);
            add(Mutation.RETYPE, part, WHOLE.with(part, wrong.get((i + 1) % wrong.size())), ProblemCode.WRONG_TYPE);
        }
        Predicate<Part> version = part -> part.pointer().equals("/version");
        Predicate<Part> number = of(Kind.NUMBER).or(of(Kind.YEAR)).and(version.negate());
        Predicate<Part> amount =
                of(Kind.AMOUNT).or(of(Kind.EURO)).and(part -> !part.value().equals("{"));
        each(number, Mutation.OVERFLOW, ProblemCode.WRONG_VALUE, "9223372036854775808", "-99999999999999999999");
        each(of(Kind.NUMBER), Mutation.NUMBER_BOMB, ProblemCode.WRONG_TYPE, "1e999999999", "0.1e-999999999");
        each(amount, Mutation.OVERFLOW, ProblemCode.WRONG_VALUE, "\"92233720368547758.08\"", "92233720368547758.08");
        each(amount, Mutation.NUMBER_BOMB, ProblemCode.WRONG_VALUE, "1e999999999", "1e-999999999", "\"1e9\"");
        each(
                of(Kind.DATE),
                Mutation.BAD_DATE,
                ProblemCode.WRONG_VALUE,
                "\"2021-02-29\"",
                "\"1-1-2021\"",
                "\"2021-13-01\"");
        each(of(Kind.HOURS), Mutation.OVERFLOW, ProblemCode.WRONG_VALUE, "\"PT999999999999999H\"", "\"P1D\"");
        each(
                of(Kind.CONSTANT),
                Mutation.UNKNOWN_CONSTANT,
                ProblemCode.WRONG_VALUE,
                "\"unstated\"",
                "\"\"",
                "\" FULL\"");
    }

    private void ofMeaning() {
        parts(part -> part.name().equals("version"))
                .forEach(part -> Stream.of("2", "0", "-1", "9".repeat(30))
                        .forEach(other ->
                                add(Mutation.WRONG_VERSION, part, WHOLE.with(part, other), ProblemCode.WRONG_VERSION)));
        each(
                part -> part.name().equals("format"),
                Mutation.WRONG_VERSION,
                ProblemCode.WRONG_VERSION,
                "\"other\"",
                "\"\"");
        parts(part -> part.name().equals("until") && Kind.of(part) == Kind.DATE)
                .forEach(part -> add(
                        Mutation.REVERSED_PERIOD, part, WHOLE.with(part, "\"1999-12-31\""), ProblemCode.WRONG_VALUE));
        parts(part -> (part.name().matches(IDS) && part.value().startsWith("\"")) || isHouseholdLabel(part))
                .forEach(part -> Stream.of("111222333", "1112.22.333", "0111222333".substring(1))
                        .forEach(number -> add(
                                Mutation.CITIZEN_NUMBER,
                                part,
                                WHOLE.with(part, "\"" + number + "\""),
                                ProblemCode.WRONG_VALUE)));
        each(
                part -> part.pointer().matches("/(?:interventions|savings)/\\d+/household/label"),
                Mutation.LOST_REFERENCE,
                ProblemCode.BROKEN_REFERENCE,
                "\"Z\"");
        each(part -> part.name().equals("continues"), Mutation.LOST_REFERENCE, ProblemCode.BROKEN_REFERENCE, "\"I-9\"");
        parts(part -> part.pointer().matches("/coachBudgets/\\d+/events/1"))
                .forEach(part -> add(
                        Mutation.REORDER,
                        part,
                        WHOLE.swapped(WHOLE.at(part.holder() + "/0"), part),
                        ProblemCode.BROKEN_REFERENCE));
    }

    private void ofText() {
        parts(part -> true).forEach(part -> {
            String before = String.join("\n", WHOLE.lines().subList(0, part.first() - 1));
            add(Mutation.TRUNCATE, part.pointer(), before, ProblemCode.NOT_JSON, PARSER);
        });
        parts(of(Kind.TEXT)).forEach(part -> {
            byte[] bytes = WHOLE.with(part, "\"~\"").getBytes(UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == '~' ? (byte) 0xff : bytes[i];
            }
            documents.add(new Malformed(Mutation.INVALID_UTF_8, part.pointer(), bytes, ProblemCode.NOT_JSON, PARSER));
            String tooLong = WHOLE.with(part, "\"" + "x".repeat(10_001) + "\"");
            add(Mutation.LONG_TEXT, part.pointer(), tooLong, ProblemCode.TOO_LARGE, PARSER);
        });
        for (int digits : new int[] {101, 1_001, 100_000}) {
            parts(of(Kind.NUMBER).or(of(Kind.AMOUNT)))
                    .filter(part -> !part.value().equals("{"))
                    .forEach(part -> add(
                            Mutation.NUMBER_BOMB,
                            part.pointer(),
                            WHOLE.with(part, "9".repeat(digits)),
                            ProblemCode.TOO_LARGE,
                            PARSER));
        }
        for (int depth : new int[] {32, 1_000, 100_000}) {
            String lists = "\"extra\": " + "[".repeat(depth) + "]".repeat(depth) + ",";
            String objects = "\"extra\": " + "{\"a\": ".repeat(depth) + "1" + "}".repeat(depth) + ",";
            add(Mutation.DEEP_NESTING, "lists", WHOLE.withLineAfter(1, lists), ProblemCode.TOO_LARGE, PARSER);
            add(Mutation.DEEP_NESTING, "objects", WHOLE.withLineAfter(1, objects), ProblemCode.TOO_LARGE, PARSER);
        }
        for (String rest : List.of("x", "{}", "1", "\"\"", "]", "}", ",", "\u0000", Documents.BARE)) {
            add(Mutation.TRAILING_TEXT, "the end", Documents.WHOLE + rest, ProblemCode.TRAILING_TEXT, PARSER);
        }
        add(Mutation.BYTE_ORDER_MARK, "the start", "\ufeff" + Documents.WHOLE, ProblemCode.NOT_JSON, PARSER);
        add(Mutation.BYTE_ORDER_MARK, "the end", Documents.WHOLE + "\ufeff", ProblemCode.TRAILING_TEXT, PARSER);
    }

    private void each(Predicate<Part> which, Mutation mutation, ProblemCode code, String... values) {
        parts(which)
                .forEach(part ->
                        Stream.of(values).forEach(value -> add(mutation, part, WHOLE.with(part, value), code)));
    }

    private void add(Mutation mutation, Part part, String document, ProblemCode code) {
        add(mutation, part.pointer(), document, code, FORMAT);
    }

    private void add(Mutation mutation, String where, String document, ProblemCode code, Judge judge) {
        documents.add(new Malformed(mutation, where, document, code, judge));
    }

    private static Stream<Part> parts(Predicate<Part> which) {
        return WHOLE.parts().stream().filter(which);
    }

    private static Predicate<Part> of(Kind kind) {
        return part -> Kind.of(part) == kind;
    }

    private static boolean isHouseholdLabel(Part part) {
        return part.name().equals("label")
                && WHOLE.parts().stream().anyMatch(other -> other.pointer().equals(part.holder() + "/scope"));
    }
}
