package org.gezinscoach.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How often the properties of the project are tried, whatever they state themselves, and what came of it.
 *
 * <p>The system property {@code tries.least} raises the number of tries of a property that has fewer (one that states
 * fewer than a thousand gets as many times more), {@code tries.most}
 * lowers it where there are more; whatever is marked {@link EveryTry} is not lowered. Where {@code tries.report} names a file,
 * it gets a line for each property: class, method, tries, status and seed, after a heading that says on which Java, in which
 * locale and in which zone they ran. A seed that failed is pinned by {@code @Property(seed = "…")}.
 */
public final class Tries implements AroundPropertyHook {
    private static final int STANDARD = 1_000;
    private static final Optional<Path> REPORT = report();

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        int stated = attributes.tries().orElse(STANDARD);
        if (stated > 1) { // an example is tried once
            attributes.setTries(lowered(context) ? Math.min(raised(stated), most()) : raised(stated));
        }
        PropertyExecutionResult result = property.execute();
        REPORT.ifPresent(file -> append(file, line(context, result)));
        return result;
    }

    @Override
    public int aroundPropertyProximity() {
        return -100; // outside of all that a property itself brings
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    private static boolean lowered(PropertyLifecycleContext context) {
        return context.findAnnotation(EveryTry.class).isEmpty()
                && context.findAnnotationsInContainer(EveryTry.class).isEmpty();
    }

    /** As many as asked; of a property that looks at many values a try, and so states fewer, as many times more. */
    private static int raised(int stated) {
        return stated < STANDARD
                ? (int) Math.max(stated, (long) stated * least() / STANDARD)
                : Math.max(stated, least());
    }

    private static int least() {
        return Integer.getInteger("tries.least", 1);
    }

    private static int most() {
        return Integer.getInteger("tries.most", Integer.MAX_VALUE);
    }

    private static String line(PropertyLifecycleContext context, PropertyExecutionResult result) {
        return String.join(
                "\t",
                context.containerClass().getName(),
                context.targetMethod().getName(),
                Integer.toString(result.countTries()),
                result.status().toString(),
                result.seed().orElse("-"));
    }

    private static Optional<Path> report() {
        Optional<Path> file =
                Optional.ofNullable(System.getProperty("tries.report")).map(Path::of);
        file.ifPresent(path -> {
            try {
                Files.createDirectories(path.getParent());
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            append(path, String.join("\t", "#", here()));
        });
        return file;
    }

    private static String here() {
        return String.join(
                "\t",
                Runtime.version().toString(),
                Locale.getDefault().toLanguageTag(),
                ZoneId.systemDefault().getId());
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
