package org.gezinscoach;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.gezinscoach.money.Euro;

/** The compiled classes of the core, without its tests. */
final class CoreClasses {
    /** The name that every package begins with. */
    static final String ROOT = "org.gezinscoach.";

    /** The packages, each of which uses only those before it. */
    static final List<String> PACKAGES = List.of(
            "internal",
            "money",
            "household",
            "coach",
            "intervention",
            "intake",
            "budget",
            "savings",
            "outcome",
            "disclosure",
            "programme");

    /** Where the classes stand. */
    static final Path DIRECTORY = directory();

    /** The classes. */
    static final JavaClasses ALL = new ClassFileImporter().importPath(DIRECTORY);

    private CoreClasses() {}

    /** Whether a generator wrote a class. */
    static boolean isGenerated(JavaClass type) {
        String topLevel = topLevel(type).getSimpleName();
        return topLevel.startsWith("Immutable") || topLevel.startsWith("With");
    }

    /** The class of the file that a class stands in. */
    static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(CoreClasses::topLevel).orElse(type);
    }

    /** Where among the packages that of a class stands; below zero if it does not. */
    static int rank(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                ? PACKAGES.indexOf(type.getPackageName().substring(ROOT.length()))
                : -1;
    }

    private static Path directory() {
        try {
            return Path.of(Euro.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
