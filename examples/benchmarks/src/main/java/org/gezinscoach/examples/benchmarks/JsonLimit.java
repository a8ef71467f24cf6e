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
import tools.jackson.core.StreamWriteFeature;
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
            to.writeStringProperty("format", programme.format());
            to.writeNumberProperty("version", programme.version());
            to.writeStringProperty("municipality", programme.municipality());
            to.writeObjectPropertyStart("period");
            to.writeStringProperty("from", programme.period().from().toString());
            to.writeStringProperty("until", programme.period().until().toString());
            to.writeEndObject();
            to.writeArrayPropertyStart("households");
            programme.households().forEach(household -> write(household, to));
            to.writeEndArray();
            to.writeArrayPropertyStart("interventions");
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
        write("id", household.id(), to);
        to.writeNumberProperty("adults", household.adults());
        to.writeNumberProperty("children", household.children());
        to.writeEndObject();
    }

    private static void write(String name, Bare.HouseholdId household, JsonGenerator to) {
        to.writeObjectPropertyStart(name);
        to.writeStringProperty("scope", household.scope());
        to.writeStringProperty("label", household.label());
        to.writeEndObject();
    }

    private static void write(Bare.Intervention intervention, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("id", intervention.id());
        write("household", intervention.household(), to);
        to.writeStringProperty("care", intervention.care());
        to.writeStringProperty("category", intervention.category().name());
        if (intervention.provider() != null) {
            to.writeStringProperty("provider", intervention.provider());
        }
        to.writeStringProperty("payer", intervention.payer().name());
        write("price", intervention.price(), to);
        write("priceAfter", intervention.priceAfter(), to);
        to.writeStringProperty("change", intervention.change().name());
        to.writeNumberProperty("year", intervention.year());
        write("changedOn", intervention.changedOn(), to);
        write("plannedUntil", intervention.plannedUntil(), to);
        to.writeStringProperty("budgetEffect", intervention.budgetEffect().name());
        write(intervention.source(), to);
        to.writeEndObject();
    }

    private static void write(String name, Bare.@Nullable Price price, JsonGenerator to) {
        if (price != null) {
            to.writeObjectPropertyStart(name);
            to.writeStringProperty("amount", price.amount().toPlainString());
            to.writeStringProperty("basis", price.basis().name());
            to.writeEndObject();
        }
    }

    private static void write(String name, LocalDate date, JsonGenerator to) {
        to.writeStringProperty(name, date.toString());
    }

    private static void write(Bare.Source source, JsonGenerator to) {
        to.writeObjectPropertyStart("source");
        to.writeStringProperty("document", source.document());
        to.writeStringProperty("table", source.table());
        to.writeStringProperty("row", source.row());
        to.writeStringProperty("standing", source.standing().name());
        to.writeEndObject();
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
        public tools.jackson.core.SerializableString getRootValueSeparator(
                tools.jackson.core.SerializableString otherwise) {
            return new tools.jackson.core.io.SerializedString("\n");
        }
    }
}
