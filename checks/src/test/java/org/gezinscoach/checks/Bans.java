package org.gezinscoach.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What no class of any module does or holds. Each can fail: {@code BansTest} of the core shows an offence against each. */
public final class Bans {
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** No class knows what time it is. */
    public static final ArchRule CLOCKS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould(use(
                    ".*\\.now\\(.*\\)",
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                    "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(.*"))
            .as("no class should read a clock");

    /** No class depends on the locale of the machine, openly or silently. */
    public static final ArchRule DEFAULT_LOCALES = noClasses()
            .should(use(
                    "java\\.util\\.Locale\\.getDefault\\(.*\\)",
                    "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                    "java\\.lang\\.String\\.formatted\\(.*",
                    "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*",
                    "java\\.util\\.Formatter\\.<init>\\(\\)",
                    "java\\.util\\.Scanner\\.<init>\\(.*",
                    "java\\.text\\.[A-Za-z]+\\.get[A-Za-z]*Instance\\((int(, int)?)?\\)",
                    "java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
                    "java\\.text\\.DecimalFormatSymbols\\.<init>\\(\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
                    "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
                    "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)"))
            .as("no class should depend on the default locale");

    /** No class depends on the zone of the machine, or on its other settings. */
    public static final ArchRule DEFAULT_ZONES = noClasses()
            .should(use(
                    "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    ".*\\.(systemDefault|systemDefaultZone)\\(\\)",
                    "java\\.util\\.Date\\..*",
                    "java\\.lang\\.System\\.(getenv|getProperty|getProperties|lineSeparator)\\(.*\\)"))
            .as("no class should depend on the default zone or a setting of the machine");

    /** No class depends on the character set of the machine, openly or silently. */
    public static final ArchRule DEFAULT_CHARSETS = noClasses()
            .should(use(
                    ".*\\.defaultCharset\\(\\)",
                    "java\\.lang\\.String\\.getBytes\\(\\)",
                    "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
                    "java\\.lang\\.String\\.<init>\\(byte\\[\\](, int, int)?\\)",
                    "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                    "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                    "java\\.io\\.File(Reader|Writer)\\.<init>\\([^,]*\\)",
                    "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"))
            .as("no class should depend on the default charset");

    /** No number floats: no field, no signature, and no call that takes or gives one. */
    public static final ArchRule FLOATING_NUMBERS =
            classes().should(new Floating()).as("no number should float, so that money stays exact");

    /** Exceptions and enums are serializable by birth; no other class may be. */
    public static final ArchRule SERIALIZABLES = classes()
            .that()
            .areAssignableTo(Serializable.class)
            .should()
            .beAssignableTo(Throwable.class)
            .orShould()
            .beEnums()
            .allowEmptyShould(true)
            .as("no value should be serializable by Java");

    /** No class prints. */
    public static final ArchRule PRINTING = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as("no class should print");

    /** What is public cannot change: no open field, nothing static that changes, and nothing handed out that can be filled. */
    public static final ArchRule MUTABLE_STATE =
            classes().should(new Open()).as("no public state should be able to change");

    private Bans() {}

    /** All of them, by what they are called here. */
    public static Map<String, ArchRule> all() {
        return Map.of(
                "clocks", CLOCKS,
                "default locales", DEFAULT_LOCALES,
                "default zones", DEFAULT_ZONES,
                "default charsets", DEFAULT_CHARSETS,
                "floating numbers", FLOATING_NUMBERS,
                "serializables", SERIALIZABLES,
                "printing", PRINTING,
                "mutable state", MUTABLE_STATE);
    }

    /** Uses a member whose full name matches one of the patterns. */
    public static ArchCondition<JavaClass> use(String... patterns) {
        return new ArchCondition<>("use " + String.join(" or ", patterns)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String target = access.getTarget().getFullName();
                    boolean used = Stream.of(patterns).anyMatch(target::matches);
                    events.add(new SimpleConditionEvent(access, used, access.getDescription()));
                }
            }
        };
    }

    private static boolean floats(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static final class Floating extends ArchCondition<JavaClass> {
        private Floating() {
            super("not float");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getFields().stream()
                    .filter(field -> floats(field.getRawType()))
                    .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
            type.getCodeUnits().stream()
                    .filter(unit -> floats(unit.getRawReturnType())
                            || unit.getRawParameterTypes().stream().anyMatch(Bans::floats))
                    .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getFullName())));
            type.getCodeUnitCallsFromSelf().stream()
                    .filter(call -> floats(call.getTarget().getRawReturnType())
                            || call.getTarget().getRawParameterTypes().stream().anyMatch(Bans::floats))
                    .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
        }
    }

    private static final class Open extends ArchCondition<JavaClass> {
        private Open() {
            super("not be open to change");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .filter(field -> is(field, JavaModifier.STATIC) || is(field, JavaModifier.PUBLIC))
                    .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
            if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                return;
            }
            type.getFields().stream()
                    .filter(field -> is(field, JavaModifier.PUBLIC) && fillable(field.getRawType()))
                    .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
            type.getMethods().stream()
                    .filter(method -> is(method, JavaModifier.PUBLIC) && !is(method, JavaModifier.SYNTHETIC))
                    .filter(method -> !(type.isEnum() && method.getName().equals("values")))
                    .filter(method -> fillable(method.getRawReturnType()))
                    .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
        }

        private static boolean is(JavaMember member, JavaModifier modifier) {
            return member.getModifiers().contains(modifier);
        }

        private static boolean fillable(JavaClass type) {
            return type.isArray()
                    || type.isAssignableTo(Collection.class)
                    || type.isAssignableTo(Map.class)
                    || type.getPackageName().startsWith("java.util.concurrent");
        }
    }
}
