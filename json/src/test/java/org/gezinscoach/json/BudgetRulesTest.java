package org.gezinscoach.json;

import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.BROKEN_REFERENCE;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetRulesTest {
    private static final String BOOKED =
            "\"id\": \"E-1\", \"bookedOn\": \"2022-01-03\", \"effectiveOn\": \"2022-01-03\", \"voucher\": \"bon\"";
    private static final Map<String, String> VALUES = Map.of(
            "holder", "{\"team\": \"Zuid\"}",
            "ceiling", "5000",
            "household", "{\"scope\": \"Cases 2021\", \"label\": \"A\"}",
            "purpose", "\"waarborgsom\"",
            "advance", "\"E-2\"",
            "payer", "\"STATE\"",
            "reverses", "\"E-2\"",
            "amount", "1");
    private static final Map<String, List<String>> FIELDS = Map.of(
            "OPENED", List.of("holder", "ceiling", "amount"),
            "ADVANCED", List.of("household", "purpose", "amount"),
            "CLAIMED", List.of("advance", "payer"),
            "REIMBURSED", List.of("advance", "payer", "amount"),
            "RETURNED", List.of("advance", "amount"),
            "ABSORBED", List.of("advance", "amount"),
            "RECOVERED", List.of("advance", "payer", "amount"),
            "TOPPED_UP", List.of("amount"),
            "REVERSED", List.of("reverses"),
            "CLOSED", List.of());
    private static final String OPENED = event("OPENED", List.of("holder", "ceiling", "amount"));
    private static final String SECOND_POT = "\"id\": \"task fields\"";

    @Test
    void anEventWithAFieldTooFewIsRefused() {
        FIELDS.forEach((kind, fields) -> fields.forEach(missing -> {
            List<String> others = new ArrayList<>(fields);
            others.remove(missing);
            budget("▸" + event(kind, others))
                    .isRefused(WRONG_VALUE, "/coachBudgets/0/events/0", missing + " must be given for " + kind);
        }));
    }

    @Test
    void anEventWithAFieldTooManyIsRefused() {
        FIELDS.forEach((kind, fields) -> VALUES.keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(extra -> {
                    List<String> all = new ArrayList<>(fields);
                    all.add(extra);
                    budget(OPENED + ", ▸" + event(kind, all))
                            .isRefused(
                                    WRONG_VALUE, "/coachBudgets/0/events/1", extra + " must not be given for " + kind);
                }));
    }

    @Test
    void aHolderIsJustOne() {
        String rule = "holder must have just one of coach, household and team";
        for (String holder : List.of(
                "{}",
                "{\"coach\": \"C-1\", \"team\": \"Zuid\"}",
                "{\"coach\": \"C-1\", \"household\": " + VALUES.get("household") + "}",
                "{\"household\": " + VALUES.get("household") + ", \"team\": \"Zuid\"}")) {
            budget(OPENED.replace("{\"team\": \"Zuid\"}", "▸" + holder))
                    .isRefused(WRONG_VALUE, "/coachBudgets/0/events/0/holder", rule);
        }
    }

    @Test
    void theAmountOfAnEventIsKnown() {
        budget(OPENED.replace("\"amount\": 1", "\"amount\": ▸{\"unknown\": \"p.m.\"}"))
                .isRefused(
                        WRONG_TYPE, "/coachBudgets/0/events/0/amount", "amount must be a known amount, as \"5000.00\"");
    }

    @Test
    void anEventThatTheHistoryRefusesIsNamedAndNotQuoted() {
        whole("        {\n          \"event\": \"ADVANCED\"", "        ▸{\n          \"event\": \"ADVANCED\"")
                .and("3200.50", "5000.01")
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/1", refused("not-enough"));
        whole("        {\n          \"event\": \"REVERSED\"", "        ▸{\n          \"event\": \"REVERSED\"")
                .and("\"reverses\": \"E-8\"", "\"reverses\": \"E-9\"")
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/8", refused("not-reversible"));
        whole("        {\n          \"event\": \"CLOSED\"", "        ▸{\n          \"event\": \"CLOSED\"")
                .and("\"E-10\"", "\"E-4\"")
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/9", refused("duplicate-event"));
        whole("        {\n          \"event\": \"RETURNED\"", "        ▸{\n          \"event\": \"RETURNED\"")
                .and("\"bookedOn\": \"2022-01-15\"", "\"bookedOn\": \"2022-01-13\"")
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/4", refused("booked-out-of-order"));
    }

    @Test
    void aHistoryBeginsWithAnOpening() {
        budget("▸" + event("CLOSED", List.of()) + ", " + OPENED)
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/0", refused("not-opened"));
        budget(OPENED + ", ▸" + OPENED.replace("E-1", "E-3"))
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/1", refused("already-opened"));
    }

    @Test
    void aHistoryHasAnEvent() {
        new Marked(budget("").text().replace("{\"events\"", "▸{\"events\""))
                .isRefused(WRONG_VALUE, "/coachBudgets/0", "events must not be empty");
    }

    @Test
    void theHouseholdOfAnAdvanceOrAHolderIsOneOfTheProgramme() {
        String rule = "household must name a household of the programme";
        String elsewhere = "{\"scope\": \"Cases 2021\", \"label\": \"C\"}";
        budget(OPENED + ", "
                        + event("ADVANCED", FIELDS.get("ADVANCED"))
                                .replace("E-1", "E-2")
                                .replace(VALUES.get("household"), "▸" + elsewhere))
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/1/household", rule);
        budget(OPENED.replace("{\"team\": \"Zuid\"}", "{\"household\": ▸" + elsewhere + "}"))
                .isRefused(BROKEN_REFERENCE, "/coachBudgets/0/events/0/holder/household", rule);
    }

    @Test
    void moreThanCanBeCountedIsRefused() {
        String most = "92233720368547758.07";
        String open = "{\"event\": \"OPENED\", " + BOOKED + ", \"holder\": {\"team\": \"Zuid\"}, \"ceiling\": \"" + most
                + "\", \"amount\": \"" + most + "\"}";
        String advance = event("ADVANCED", FIELDS.get("ADVANCED"))
                .replace("E-1", "E-2")
                .replace("\"amount\": 1", "\"amount\": \"" + most + "\"");
        String absorb = event("ABSORBED", FIELDS.get("ABSORBED"))
                .replace("E-1", "E-3")
                .replace("\"amount\": 1", "\"amount\": \"" + most + "\"");
        String topUp = event("TOPPED_UP", FIELDS.get("TOPPED_UP")).replace("E-1", "E-4");
        budget(open + ", " + advance + ", " + absorb + ", ▸" + topUp)
                .isRefused(
                        BROKEN_REFERENCE,
                        "/coachBudgets/0/events/3",
                        "event must be allowed by those before it, but brings a sum beyond what an amount can be");
    }

    @Test
    void aTermIsOneOrTheOther() {
        String rule = "term must have either years or from";
        String term = "\"term\": {\n          \"from\": 2023\n        }";
        for (String other : List.of("{}", "{\"from\": 2023, \"years\": [2022]}")) {
            whole(term, "\"term\": ▸" + other).isRefused(WRONG_VALUE, "/cover/pots/1/term", rule);
        }
        whole(term, "\"term\": ▸{\"years\": []}")
                .isRefused(WRONG_VALUE, "/cover/pots/1/term", "years must not be empty");
    }

    @Test
    void sharesAreAsManyAsWhatTheyAreOf() {
        String cover = "\"cover\": ▸{\n    \"costs\"";
        whole("\"cover\": {\n    \"costs\"", cover)
                .and("      60,\n      40\n", "      60\n")
                .isRefused(WRONG_VALUE, "/cover", "shares must be 2 weights, but were 1");
        whole("\"cover\": {\n    \"costs\"", cover)
                .and("      60,\n      40\n", "      60, 40, 0\n")
                .isRefused(WRONG_VALUE, "/cover", "shares must be 2 weights, but were 3");
        whole("      {\n        " + SECOND_POT, "      ▸{\n        " + SECOND_POT)
                .and("          3,\n          0\n", "          3\n")
                .isRefused(WRONG_VALUE, "/cover/pots/1", "task field shares must be 2 weights, but were 1");
    }

    @Test
    void whatIsCoveredFromIsNamedOnce() {
        whole("\"cover\": {\n    \"costs\"", "\"cover\": ▸{\n    \"costs\"")
                .and(SECOND_POT, "\"id\": \"innovation\"")
                .isRefused(WRONG_VALUE, "/cover", "pots must not name one twice");
        whole("      {\n        " + SECOND_POT, "      ▸{\n        " + SECOND_POT)
                .and("\"code\": \"6.2\"", "\"code\": \"6.72\"")
                .and("\"year\": 2021,\n        \"code\": \"6.72\"", "\"year\": 2021,\n        \"code\": \"6.7\"")
                .isRefused(WRONG_VALUE, "/cover/pots/1", "task fields must not name one twice");
    }

    private static Marked budget(String events) {
        return whole(WholeBudget.TEXT, "\"coachBudgets\": [{\"events\": [" + events + "]}],\n");
    }

    private static String event(String kind, List<String> fields) {
        StringBuilder event = new StringBuilder("{\"event\": \"" + kind + "\", " + BOOKED);
        fields.forEach(
                field -> event.append(", \"").append(field).append("\": ").append(VALUES.get(field)));
        return event.append("}").toString();
    }

    private static String refused(String code) {
        return "event must be allowed by those before it, but was refused: " + code;
    }
}
