package org.gezinscoach.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** What jqwik prints of the rules that break a law, and that the documentation prints the same. */
class CounterexampleTest {
    private static final Path DOCUMENTATION =
            Path.of("../../core/src/test/java/org/gezinscoach/testing/package-info.java");
    private static final Pattern ERROR = Pattern.compile("law broken: .*?(?=\n\n)", Pattern.DOTALL);
    private static final Pattern SAMPLE = Pattern.compile("Shrunk Sample .*?(?=\n\n)", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void anUnknownPriceThatIsEnteredAsZeroBreaksALawInASmallCase() throws IOException {
        String printed = counterexample("cleanTableRule");

        assertThat(printed).isEqualTo("""
                law broken: anUnknownPriceGivesAnUnknownSaving
                    law:      a line whose price is unknown is counted as unknown, never as zero
                    case:     REDUCED at unknown (HOUR), under AS_PRINTED
                    expected: unknown
                    actual:   EUR 0.00

                Shrunk Sample (68 steps)
                ------------------------
                  line:
                    Intervention{id=line-1, household=Voorbeeldstad 2021/1, care=debts, category=YOUTH_SUPPORT, provider=None, payer=MUNICIPALITY, price=EUR 0.00 (HOUR), priceAfter=None, change=REDUCED, year=None, changedOn=None, plannedUntil=None, threat=None, continues=None, taskField=None, budgetEffect=CASHABLE, source=paper: table 1: row 1 (MADE_UP)}
                  start: None
                  policy:
                    SavingsPolicy{name=AS_PRINTED, valuation=FULL_PRICE, threatMonths=12, directMonths=None, savingsYear=BUDGET_YEAR, declarationMonths=12, threatNeedsEvidence=false, netKinds=List(DIRECT, THREAT_BASED, UNSTATED), apart=List(REGION)}
                """);
        assertThat(documentation()).contains(printed);
    }

    @Test
    void partsThatAreRoundedEachOnTheirOwnMakeOrLoseACent() {
        assertThat(counterexample("roundedDivision")).isEqualTo("""
                law broken: partsSumToTheWhole
                    law:      the parts sum to the whole
                    case:     EUR 0.01 by a 1, b 1
                    expected: parts of a, b that sum to EUR 0.01
                    actual:   a EUR 0.01, b EUR 0.01

                Shrunk Sample (52 steps)
                ------------------------
                  whole: EUR 0.01
                  shares: Shares[weights=TreeMap((a, 1), (b, 1))]
                """);
    }

    private String counterexample(String property) {
        String printed = printed(property);
        return found(ERROR, printed) + "\n\n" + found(SAMPLE, printed) + "\n";
    }

    private String printed(String property) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(FirstVersions.class, method(property)))
                .configurationParameter(
                        "jqwik.database", folder.resolve("database").toString())
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream previous = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            LauncherFactory.create().execute(request, summary);
        } finally {
            System.setOut(previous);
        }
        assertThat(summary.getSummary().getTestsFailedCount()).isEqualTo(1);
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static Method method(String property) {
        return Arrays.stream(FirstVersions.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(property))
                .findFirst()
                .orElseThrow();
    }

    private static String found(Pattern pattern, String printed) {
        Matcher matcher = pattern.matcher(printed);
        assertThat(matcher.find()).as("%s in %s", pattern, printed).isTrue();
        return matcher.group().lines().map(CounterexampleTest::outdented).collect(Collectors.joining("\n"));
    }

    /** The lines of an error stand four further in than its first. */
    private static String outdented(String line) {
        return line.startsWith("        ") ? line.substring(4) : line;
    }

    private static String documentation() throws IOException {
        return Files.readString(DOCUMENTATION)
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
