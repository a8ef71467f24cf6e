package org.gezinscoach.json;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** The figures of a refusal: the components of its record, each in the form that the format has for its type, if it has one. */
final class Figures {
    private Figures() {}

    /** Writes a record as an object of its components, without those that are none. */
    static void write(Object holder, Output output) throws IOException {
        output.startObject();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            Object value = valueOf(component, holder);
            if (!(value instanceof Option<?> option && option.isEmpty())) {
                output.name(component.getName());
                figure(value, output);
            }
        }
        output.endObject();
    }

    private static void figure(Object value, Output output) throws IOException {
        Option<Form<Object>> form = Bindings.MODEL.formOf(value);
        if (form.isDefined()) {
            form.get().write(value, output);
        } else if (value instanceof Option<?> some) {
            figure(some.get(), output);
        } else if (value instanceof Seq<?> several) {
            output.startList();
            for (Object each : several) {
                figure(each, output);
            }
            output.endList();
        } else if (isIdentifier(value)) {
            output.text(value.toString());
        } else {
            write(value, output);
        }
    }

    /** Whether a value is a name for something: a record of one text. */
    private static boolean isIdentifier(Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Object valueOf(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException neverOfAPublicRecord) {
            throw new IllegalStateException(neverOfAPublicRecord);
        }
    }
}
