package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

class DeclarationsProperties {
    private static final Declarations DECLARATIONS = DeclarationLines.complete(List.empty());

    @Provide
    Arbitrary<DeclarationLine> byTime() {
        return DeclarationLines.lines().map(line -> line.withUnit("14"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void cuttingALineNeverGainsOrLosesACent(
            @ForAll("byTime") DeclarationLine line,
            @ForAll @IntRange(max = 500) int one,
            @ForAll @IntRange(max = 500) int other) {
        LocalDate start = line.period().getStart();
        LocalDate first = start.plusDays(Math.min(one, other));
        LocalDate second = start.plusDays(Math.max(one, other));

        assertThat(paid(line, LocalDateRange.of(start.minusDays(1), first))
                        .plus(paid(line, LocalDateRange.of(first, second)))
                        .plus(paid(line, LocalDateRange.of(second, start.plusDays(501)))))
                .isEqualTo(line.paid());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPartIsWithinACentOfItsExactShare(
            @ForAll("byTime") DeclarationLine line,
            @ForAll @IntRange(max = 500) int one,
            @ForAll @IntRange(max = 500) int other) {
        LocalDate start = line.period().getStart();
        int length = line.period().lengthInDays();
        int days = Math.min(length, Math.max(one, other)) - Math.min(length, Math.min(one, other));
        BigDecimal exact = BigDecimal.valueOf(line.paid().cents())
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(length), MathContext.DECIMAL128);
        Euro part = paid(
                line, LocalDateRange.of(start.plusDays(Math.min(one, other)), start.plusDays(Math.max(one, other))));

        assertThat(BigDecimal.valueOf(part.cents()).subtract(exact).abs()).isLessThan(BigDecimal.ONE);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCreditTakesItsDebitBackOverAnyRange(
            @ForAll("byTime") DeclarationLine line,
            @ForAll @IntRange(max = 500) int from,
            @ForAll @IntRange(max = 500) int days) {
        LocalDate start = line.period().getStart().plusDays(from);
        LocalDateRange range = LocalDateRange.of(start, start.plusDays(days));

        assertThat(paid(line.withDebitOrCredit(DebitOrCredit.DEBIT), range)
                        .plus(paid(line.withDebitOrCredit(DebitOrCredit.CREDIT), range)))
                .isEqualTo(Euro.ZERO);
    }

    private static Euro paid(DeclarationLine line, LocalDateRange range) {
        return (Euro) DECLARATIONS.paid(line, range);
    }
}
