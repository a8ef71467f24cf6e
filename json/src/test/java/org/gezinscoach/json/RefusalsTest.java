package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CaseloadRefusal;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.intake.PathwayRefusal;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.Stage;
import org.gezinscoach.intervention.AccrualRefusal;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.ComparisonRefusal;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKind;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A refusal is written with its code, a sentence in English and one in Dutch, and its figures. */
class RefusalsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final EventId EVENT = new EventId("E-7");
    private static final EventId ADVANCE = new EventId("A-1");
    private static final CoachId COACH = new CoachId("C-1");
    private static final HouseholdId HOUSEHOLD = new HouseholdId("Voorbeeldstad 2025", "7");
    private static final LocalDateRange OPEN = LocalDateRange.ofUnboundedEnd(LocalDate.of(2025, 1, 1));
    private static final LocalDateRange YEAR = LocalDateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    private static final Total TOTAL = Total.ZERO.plus(Euro.of(10)).plus(Amount.unknown("p.m."));
    private static final CaseloadFigures FIGURES = new CaseloadFigures(10, 950, 10, 0);

    private static final java.util.List<Object> ALL = java.util.List.of(
            new BudgetRefusal.NotEnough(EVENT, Euro.of(1800), Euro.of(2000)),
            new BudgetRefusal.AboveCeiling(EVENT, Euro.of(5000), Euro.of(4000), Euro.of(1500)),
            new BudgetRefusal.UnknownAdvance(EVENT, ADVANCE),
            new BudgetRefusal.MoreThanOutstanding(EVENT, ADVANCE, Euro.of(10), Euro.of(20)),
            new BudgetRefusal.MoreThanAbsorbed(EVENT, ADVANCE, Euro.of(10), Euro.of(20)),
            new BudgetRefusal.DuplicateEvent(EVENT),
            new BudgetRefusal.BookedOutOfOrder(EVENT, DAY, DAY.minusDays(1)),
            new BudgetRefusal.NotOpened(EVENT),
            new BudgetRefusal.AlreadyOpened(EVENT),
            new BudgetRefusal.StillOutstanding(EVENT, Euro.of(10)),
            new BudgetRefusal.AlreadyClosed(EVENT),
            new BudgetRefusal.NotReversible(EVENT, ADVANCE, Option.none()),
            new BudgetRefusal.NotReversible(
                    EVENT,
                    ADVANCE,
                    Option.some(new BudgetRefusal.MoreThanOutstanding(EVENT, ADVANCE, Euro.of(10), Euro.of(20)))),
            new CaseloadRefusal.NoRoom(DAY, Option.some(COACH), FIGURES),
            new CaseloadRefusal.NoRoom(DAY, Option.none(), FIGURES),
            new CaseloadRefusal.IntakeStopped(DAY),
            new CaseloadRefusal.AlreadyAssigned(DAY, assignment(OPEN)),
            new CaseloadRefusal.AlreadyAssigned(DAY, assignment(YEAR)),
            new CaseloadRefusal.NotAssigned(DAY, HOUSEHOLD, Option.some(COACH)),
            new CaseloadRefusal.NotAssigned(DAY, HOUSEHOLD, Option.none()),
            new CaseloadRefusal.CoachUnavailable(DAY, COACH),
            new PathwayRefusal.NotBegun(HOUSEHOLD, "started", DAY),
            new PathwayRefusal.OutOfOrder(HOUSEHOLD, DAY, "eased", DAY.minusDays(1)),
            new PathwayRefusal.NotPossible(HOUSEHOLD, new Stage(DAY, PathwayState.WAITING), "eased", DAY),
            new HouseholdRefusal.SeveralScopes(List.of("2021", "2022")),
            new HouseholdRefusal.NoHouseholds(),
            new AccrualRefusal.NotByTime(PriceBasis.TRAJECTORY),
            new AccrualRefusal.NoVolume(),
            new NetRefusal.NotGross(List.of(Netting.NET_OF_COACHING, Netting.UNSTATED)),
            new NetRefusal.KindsNotNamed(List.of(SavingKind.DIRECT)),
            new NetRefusal.KindsNotNamed(List.of(SavingKind.DIRECT, SavingKind.UNSTATED)),
            new NetRefusal.CoachingCostUnknown(TOTAL),
            new ComparisonRefusal.WindowIncomplete(OPEN, YEAR),
            new ComparisonRefusal.RealisedUnknown(TOTAL),
            new ComparisonRefusal.EstimateUnknown(TOTAL),
            new ComparisonRefusal.NothingEstimated(Total.ZERO));

    @Test
    void aRefusalOfACoachBudgetIsWrittenToTheLetter() {
        assertThat(GezinscoachJson.write(ALL.get(0))).isEqualTo("""
                {
                  "code": "not-enough",
                  "message": {
                    "en": "coach budget has EUR 1800.00 available, but EUR 2000.00 was requested",
                    "nl": "het coachbudget heeft EUR 1800.00 beschikbaar, maar er is EUR 2000.00 gevraagd"
                  },
                  "figures": {
                    "event": "E-7",
                    "available": "1800.00",
                    "requested": "2000.00"
                  }
                }
                """);
    }

    @Test
    void figuresOfEveryTypeAreWrittenAsTheFormatHasThem() {
        assertThat(figures(new CaseloadRefusal.NoRoom(DAY, Option.none(), FIGURES)))
                .isEqualTo(
                        "{\"on\":\"2025-10-01\",\"figures\":{\"capacity\":10,\"load\":950,\"households\":10,\"room\":0}}");
        assertThat(figures(new CaseloadRefusal.AlreadyAssigned(DAY, assignment(OPEN))))
                .isEqualTo("{\"on\":\"2025-10-01\",\"assignment\":{\"household\":{\"scope\":\"Voorbeeldstad 2025\","
                        + "\"label\":\"7\"},\"coach\":\"C-1\",\"period\":{\"from\":\"2025-01-01\"}}}");
        assertThat(figures(new CaseloadRefusal.NotAssigned(DAY, HOUSEHOLD, Option.some(COACH))))
                .isEqualTo("{\"on\":\"2025-10-01\",\"household\":{\"scope\":\"Voorbeeldstad 2025\",\"label\":\"7\"},"
                        + "\"coach\":\"C-1\"}");
        assertThat(figures(new HouseholdRefusal.SeveralScopes(List.of("2021", "2022"))))
                .isEqualTo("{\"scopes\":[\"2021\",\"2022\"]}");
        assertThat(figures(new HouseholdRefusal.NoHouseholds())).isEqualTo("{}");
        assertThat(figures(new NetRefusal.NotGross(List.of(Netting.UNSTATED))))
                .isEqualTo("{\"nettings\":[\"UNSTATED\"]}");
        assertThat(figures(new NetRefusal.CoachingCostUnknown(TOTAL)))
                .isEqualTo("{\"coachingCost\":{\"known\":\"10.00\",\"unknownGains\":1,\"unknownCosts\":0}}");
        assertThat(figures(new ComparisonRefusal.WindowIncomplete(OPEN, YEAR)))
                .isEqualTo(
                        "{\"window\":{\"from\":\"2025-01-01\"},\"covered\":{\"from\":\"2024-01-01\",\"until\":\"2025-01-01\"}}");
        assertThat(figures(new BudgetRefusal.NotReversible(
                        EVENT, ADVANCE, Option.some(new BudgetRefusal.UnknownAdvance(EVENT, ADVANCE)))))
                .isEqualTo(
                        "{\"event\":\"E-7\",\"reversed\":\"A-1\",\"because\":{\"code\":\"unknown-advance\",\"message\":{"
                                + "\"en\":\"coach budget has no advance A-1\","
                                + "\"nl\":\"het coachbudget heeft geen voorfinanciering A-1\"},"
                                + "\"figures\":{\"event\":\"E-7\",\"advance\":\"A-1\"}}}");
    }

    @Test
    void everyRefusalIsSaidInDutch() {
        for (Object refusal : ALL) {
            String line = line(refusal);
            String english = line.replaceAll(".*\"en\":\"([^\"]*)\",\"nl\".*", "$1");
            String dutch = line.replaceAll(".*?\"nl\":\"([^\"]*)\".*", "$1");
            assertThat(dutch)
                    .as(english)
                    .isNotEqualTo(english)
                    .doesNotContainPattern(
                            "\\b(?:coach budget|the|but|event|from|until|has|households)\\b(?! \\d+, ruimte)")
                    .doesNotContain("{");
        }
    }

    @Test
    void everyCaseOfEveryFamilyOfRefusalsIsTried() throws IOException, URISyntaxException {
        Set<Class<?>> families = families();
        Set<Class<?>> cases = families.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        assertThat(families).contains(BudgetRefusal.class, NetRefusal.class);
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(cases);
    }

    @Test
    void aMapperWritesARefusalWithTheSameBytes() {
        for (Object refusal : ALL) {
            for (Mappers mapper : Mappers.values()) {
                assertThat(mapper.write(refusal)).isEqualTo(line(refusal));
            }
        }
    }

    @Test
    void aRefusalIsNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GezinscoachJson.read(BudgetRefusal.class, "{}"))
                .withMessage("type must be one of the model, but was org.gezinscoach.budget.BudgetRefusal");
    }

    private static Set<Class<?>> families() throws IOException, URISyntaxException {
        URI core = BudgetRefusal.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path root = Path.of(core);
        if (!Files.isDirectory(root)) {
            root = java.nio.file.FileSystems.newFileSystem(root).getPath("/");
        }
        Path classes = root;
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith("Refusal.class"))
                    .map(name -> type(name.substring(0, name.length() - ".class".length())))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException neverOfAFile) {
            throw new IllegalStateException(neverOfAFile);
        }
    }

    private static Assignment assignment(LocalDateRange period) {
        return Assignment.builder()
                .household(HOUSEHOLD)
                .coach(COACH)
                .period(period)
                .build();
    }

    private static String figures(Object refusal) {
        String line = line(refusal);
        String figures = line.substring(line.indexOf("\"figures\":") + "\"figures\":".length());
        return figures.substring(0, figures.length() - 1);
    }

    private static String line(Object refusal) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        GezinscoachJson.writeLines(Stream.of(refusal), written);
        return written.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
