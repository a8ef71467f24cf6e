package org.gezinscoach.json;

import java.util.List;
import java.util.Map;
import org.gezinscoach.json.Outline.Part;

/** The types of value, and what is none of them. */
enum Kind {
    TEXT("a text", "true", "12", "1.5", "1e400000000", "[]", "[\"text\"]", "{}"),
    NUMBER("a whole number", "true", "1.9", "1.0", "1e0", "1e400000000", "\"12\"", "\"\"", "\" \"", "[]", "{}"),
    YEAR("a year, as 2021", "false", "2021.0", "2e3", "\"2021\"", "\"\"", "\" \"", "[]", "[2021]", "{}"),
    DATE("a date, as \"2021-09-01\"", "true", "20210901", "1.5", "[]", "[2021, 9, 1]", "{}"),
    TRUTH("true or false", "0", "1", "1.0", "\"true\"", "\"\"", "\" \"", "[]", "{}"),
    AMOUNT("an amount, as \"5000.00\" or {\"unknown\": \"the reason\"}", "true", "false", "[]", "[5000]"),
    HOURS("hours, as \"PT32H\"", "true", "32", "32.5", "[]", "[\"PT32H\"]", "{}"),
    FTE("fte, as \"5.22\"", "true", "5", "5.22", "[]", "[\"5.22\"]", "{}"),
    EURO("a known amount, as \"5000.00\"", "true", "false", "[]", "[5000]", "{\"unknown\": \"p.m.\"}"),
    CONSTANT("", "true", "0", "1.5", "[]", "{}"),
    LIST("a list", "true", "0", "1.5", "\"\"", "\" \"", "\"text\"", "{}", "{\"0\": 1}"),
    OBJECT("an object", "true", "0", "1.5", "\"\"", "\" \"", "\"text\"", "[]", "[{}]", "[1]");

    private static final String CHARACTERISTICS =
            "PERSISTENT, STACKED, PASSED_ON, LONG_CARE_HISTORY, LANGUAGE_BARRIER, SAFETY_CONCERN";
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("status", "FINAL, PROVISIONAL, FORECAST, UNSTATED"),
            Map.entry(
                    "category",
                    "YOUTH_SUPPORT, FOSTER_CARE, RESIDENTIAL_YOUTH_CARE, YOUTH_PROTECTION, YOUTH_PROBATION,"
                            + " LOCAL_TEAM, CHILD_SAFETY, CRISIS_CARE, MENTAL_HEALTH, ADDICTION_CARE,"
                            + " ADULT_SUPPORT, SHELTER, SCHOOL_ATTENDANCE, DEBT_SUPPORT, INCOME_SUPPORT, HOUSING,"
                            + " POLICE, OTHER, UNSTATED"),
            Map.entry(
                    "payer",
                    "MUNICIPALITY, STATE, HEALTH_INSURER, STATE_OR_INSURER, REGION, HOUSING_ASSOCIATION,"
                            + " POLICE_AND_JUSTICE, EDUCATION, OTHER, UNSTATED"),
            Map.entry("basis", "HOUR, DAY, WEEK, MONTH, YEAR, TRAJECTORY, UNSTATED"),
            Map.entry("change", "RUNNING, ENDED, REDUCED, PREVENTED, NOT_STARTED, STARTED, UNSTATED"),
            Map.entry("budgetEffect", "CASHABLE, CAPACITY_FREED, SOCIETAL, UNSTATED"),
            Map.entry("standing", "PRINTED, READING, MADE_UP"),
            Map.entry("kind", "DIRECT, THREAT_BASED, UNSTATED"),
            Map.entry("netting", "GROSS, NET_OF_COACHING, UNSTATED"),
            Map.entry("method", "ESTIMATED, DECLARED, PRINTED"),
            Map.entry("employment", "OWN_STAFF, SECONDED, AGENCY, UNSTATED"),
            Map.entry("reason", "LEAVE, ILLNESS, TRAINING, OTHER, UNSTATED"),
            Map.entry(
                    "event",
                    "OPENED, ADVANCED, CLAIMED, REIMBURSED, RETURNED, ABSORBED, RECOVERED, TOPPED_UP, REVERSED, CLOSED"),
            Map.entry("coachBudgets", "INCLUDED, APART, UNSTATED"),
            Map.entry("intensity", "FULL, LOW"),
            Map.entry("debitOrCredit", "DEBIT, CREDIT"),
            Map.entry("term", "SHORT, LONG"),
            Map.entry("attainment", "NOT_YET, PARTLY, REACHED"),
            Map.entry("attribution", "FULLY, PARTLY, NOT, UNSTATED"),
            Map.entry("step", "STATED, REFERRED, DISCUSSED, DECIDED, STARTED, EASED, RELAPSED, CLOSED"),
            Map.entry("state", "REFERRED, DISCUSSED, BREAKTHROUGH, WAITING, ACTIVE, LOW_INTENSITY, CLOSED"),
            Map.entry("referrer", "YOUTH_TEAM, CASE_MEETING, YOUTH_PROTECTION, PARTNER, HOUSEHOLD, UNSTATED"),
            Map.entry("decision", "COACHING, LIGHTER_VARIANT, BREAKTHROUGH_FIRST, OTHER_PROVISION, NOT_NOW"),
            Map.entry("priority", "COMPLEXITY_FIRST, COST_FIRST, WEIGHTED"),
            Map.entry("outcome", "PENDING, COACH_FOLLOWED, DEPARTMENT_FOLLOWED, COMPROMISE, UNSTATED"),
            Map.entry("required", CHARACTERISTICS),
            Map.entry("attention", CHARACTERISTICS));

    private final String form;
    private final List<String> wrong;

    Kind(String form, String... wrong) {
        this.form = form;
        this.wrong = List.of(wrong);
    }

    /** Values that are none of it. */
    List<String> wrong() {
        return wrong;
    }

    /** What a message says that a field must be. */
    String form(Part part) {
        return this == CONSTANT ? "one of " + CONSTANTS.get(vocabulary(part)) : form;
    }

    private static String vocabulary(Part part) {
        return part.entry() ? part.holder().substring(part.holder().lastIndexOf('/') + 1) : part.name();
    }

    /** The type of a part. */
    static Kind of(Part part) {
        if (part.pointer()
                .matches("/coachBudgets/.*/(?:ceiling|amount)|/priceList/.*/(?:low|high)"
                        + "|/declarations/.*/(?:tariff|amount|granted)")) {
            return EURO;
        }
        if (part.name().equals("amount") || part.name().equals("cost")) {
            return AMOUNT;
        }
        if (part.name().equals("year") || part.pointer().matches("/cover/.*/term/(?:years/\\d+|from)")) {
            return YEAR;
        }
        if (CONSTANTS.containsKey(vocabulary(part)) && part.value().startsWith("\"")) {
            return CONSTANT;
        }
        if (part.name().equals("fte")) {
            return FTE;
        }
        if (part.value().startsWith("\"PT")) {
            return HOURS;
        }
        if (part.value().startsWith("\"")) {
            return part.value().matches("\"\\d{4}-\\d\\d-\\d\\d\"") ? DATE : TEXT;
        }
        return switch (part.value()) {
            case "{", "{ }" -> OBJECT;
            case "[" -> LIST;
            case "true", "false" -> TRUTH;
            default -> NUMBER;
        };
    }
}
