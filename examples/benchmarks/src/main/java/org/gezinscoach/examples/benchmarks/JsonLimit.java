package org.gezinscoach.examples.benchmarks;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** What Jackson 3 can do at best: tokens that nothing is made of, and a generator that code written by hand calls. */
final class JsonLimit {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final SerializedString FORMAT = new SerializedString("format");
    private static final SerializedString MUNICIPALITY = new SerializedString("municipality");
    private static final SerializedString FROM = new SerializedString("from");
    private static final SerializedString UNTIL = new SerializedString("until");
    private static final SerializedString SCOPE = new SerializedString("scope");
    private static final SerializedString LABEL = new SerializedString("label");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString CARE = new SerializedString("care");
    private static final SerializedString CATEGORY = new SerializedString("category");
    private static final SerializedString PROVIDER = new SerializedString("provider");
    private static final SerializedString PAYER = new SerializedString("payer");
    private static final SerializedString CHANGE = new SerializedString("change");
    private static final SerializedString BUDGET_EFFECT = new SerializedString("budgetEffect");
    private static final SerializedString AMOUNT = new SerializedString("amount");
    private static final SerializedString BASIS = new SerializedString("basis");
    private static final SerializedString DOCUMENT = new SerializedString("document");
    private static final SerializedString TABLE = new SerializedString("table");
    private static final SerializedString ROW = new SerializedString("row");
    private static final SerializedString STANDING = new SerializedString("standing");
    private static final SerializedString VERSION = new SerializedString("version");
    private static final SerializedString ADULTS = new SerializedString("adults");
    private static final SerializedString CHILDREN = new SerializedString("children");
    private static final SerializedString YEAR = new SerializedString("year");
    private static final SerializedString PERIOD = new SerializedString("period");
    private static final SerializedString SOURCE = new SerializedString("source");
    private static final SerializedString HOUSEHOLDS = new SerializedString("households");
    private static final SerializedString INTERVENTIONS = new SerializedString("interventions");
    private static final SerializedString HOUSEHOLD = new SerializedString("household");
    private static final SerializedString PRICE = new SerializedString("price");
    private static final SerializedString PRICE_AFTER = new SerializedString("priceAfter");
    private static final SerializedString CHANGED_ON = new SerializedString("changedOn");
    private static final SerializedString PLANNED_UNTIL = new SerializedString("plannedUntil");

    private JsonLimit() {}

    /** Goes through all tokens, asks for each name, text and number, and gives something that depends on all. */
    static long walk(InputStream text) {
        long sum = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += switch (token) {
                    case PROPERTY_NAME -> parser.currentName().length();
                    case VALUE_STRING -> parser.getString().length();
                    case VALUE_NUMBER_INT -> parser.getLongValue();
                    default -> 1;
                };
            }
        }
        return sum;
    }

    /** An indented document. */
    static String write(Bare.Programme programme) {
        var text = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(new Indented(), text)) {
            to.writeStartObject();
            text(to, FORMAT, programme.format());
            number(to, VERSION, programme.version());
            text(to, MUNICIPALITY, programme.municipality());
            object(to, PERIOD);
            text(to, FROM, programme.period().from().toString());
            text(to, UNTIL, programme.period().until().toString());
            to.writeEndObject();
            to.writeName(HOUSEHOLDS);
            to.writeStartArray();
            programme.households().forEach(household -> write(household, to));
            to.writeEndArray();
            to.writeName(INTERVENTIONS);
            to.writeStartArray();
            programme.interventions().forEach(intervention -> write(intervention, to));
            to.writeEndArray();
            to.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** Interventions, one a line. */
    static void writeLines(List<Bare.Intervention> interventions, OutputStream lines) {
        try (JsonGenerator to = FACTORY.createGenerator(new Lines(), lines)) {
            interventions.forEach(intervention -> write(intervention, to));
            to.writeRaw('\n');
        }
    }

    private static void write(Bare.Household household, JsonGenerator to) {
        to.writeStartObject();
        write(ID, household.id(), to);
        number(to, ADULTS, household.adults());
        number(to, CHILDREN, household.children());
        to.writeEndObject();
    }

    private static void write(SerializedString name, Bare.HouseholdId household, JsonGenerator to) {
        object(to, name);
        text(to, SCOPE, household.scope());
        text(to, LABEL, household.label());
        to.writeEndObject();
    }

    private static void write(Bare.Intervention intervention, JsonGenerator to) {
        to.writeStartObject();
        text(to, ID, intervention.id());
        write(HOUSEHOLD, intervention.household(), to);
        text(to, CARE, intervention.care());
        text(to, CATEGORY, intervention.category().name());
        if (intervention.provider() != null) {
            text(to, PROVIDER, intervention.provider());
        }
        text(to, PAYER, intervention.payer().name());
        write(PRICE, intervention.price(), to);
        write(PRICE_AFTER, intervention.priceAfter(), to);
        text(to, CHANGE, intervention.change().name());
        number(to, YEAR, intervention.year());
        write(CHANGED_ON, intervention.changedOn(), to);
        write(PLANNED_UNTIL, intervention.plannedUntil(), to);
        text(to, BUDGET_EFFECT, intervention.budgetEffect().name());
        write(intervention.source(), to);
        to.writeEndObject();
    }

    private static void write(SerializedString name, Bare.@Nullable Price price, JsonGenerator to) {
        if (price != null) {
            object(to, name);
            text(to, AMOUNT, price.amount().toPlainString());
            text(to, BASIS, price.basis().name());
            to.writeEndObject();
        }
    }

    private static void write(SerializedString name, LocalDate date, JsonGenerator to) {
        text(to, name, date.toString());
    }

    private static void write(Bare.Source source, JsonGenerator to) {
        object(to, SOURCE);
        text(to, DOCUMENT, source.document());
        text(to, TABLE, source.table());
        text(to, ROW, source.row());
        text(to, STANDING, source.standing().name());
        to.writeEndObject();
    }

    private static void object(JsonGenerator to, SerializedString name) {
        to.writeName(name);
        to.writeStartObject();
    }

    private static void text(JsonGenerator to, SerializedString name, String text) {
        to.writeName(name);
        to.writeString(text);
    }

    private static void number(JsonGenerator to, SerializedString name, int number) {
        to.writeName(name);
        to.writeNumber(number);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class Lines extends ObjectWriteContext.Base {
        @Override
        public SerializableString getRootValueSeparator(SerializableString otherwise) {
            return new SerializedString("\n");
        }
    }
}
