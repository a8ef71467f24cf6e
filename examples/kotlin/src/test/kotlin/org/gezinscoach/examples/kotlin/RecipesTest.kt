package org.gezinscoach.examples.kotlin

import java.time.Duration
import java.time.LocalDate
import java.time.Year
import org.assertj.core.api.Assertions.assertThat
import org.gezinscoach.budget.Booking
import org.gezinscoach.budget.BudgetHolder
import org.gezinscoach.budget.CoachBudget
import org.gezinscoach.coach.CaseloadNorm
import org.gezinscoach.coach.Coach
import org.gezinscoach.coach.CoachId
import org.gezinscoach.coach.Contract
import org.gezinscoach.coach.DatedNorm
import org.gezinscoach.coach.Employment
import org.gezinscoach.coach.Team
import org.gezinscoach.household.HouseholdId
import org.gezinscoach.money.Amount
import org.gezinscoach.money.Euro
import org.gezinscoach.savings.SavingKind
import org.junit.jupiter.api.Test
import org.threeten.extra.LocalDateRange

class RecipesTest {
    private val family = HouseholdId("Voorbeeldstad 2025", "7")
    private val newYear = LocalDate.of(2025, 1, 1)
    private val coach = CoachId("C-1")
    private val contract =
        Contract(LocalDateRange.ofUnboundedEnd(newYear), Duration.ofHours(32), Employment.OWN_STAFF)
    private val team = Team.builder()
        .coaches(Coach.builder().id(coach).contracts(contract).build())
        .norms(DatedNorm(newYear, CaseloadNorm.atMost(1, Duration.ofHours(32))))
        .intakeStops(newYear upTo LocalDate.of(2025, 3, 1))
        .build()

    @Test
    fun `an option is a value or null`() {
        assertThat(firstRoom(team, newYear)).isEqualTo(LocalDate.of(2025, 3, 1))
        assertThat(firstRoom(team.withCeiling(0.toOption()), newYear)).isNull()
    }

    @Test
    fun `an either is told by its two sides`() {
        val march = LocalDate.of(2025, 3, 1)

        assertThat(placed(team, family, coach, march)).isEqualTo("placed, as one of 1")
        assertThat(placed(team, family, coach, newYear)).isEqualTo("ask again after the intake stop")
        assertThat(placed(team, family, CoachId("C-2"), march)).isEqualTo("try another coach than C-2")
    }

    @Test
    fun `an either is a result`() {
        val budget = CoachBudget.open(Booking.of("O-1", newYear, "V-0"), BudgetHolder.OfTeam("gezinscoaches"))

        val both = rentAndDebts(budget, family, newYear, Euro.of(3000), Euro.of(1500))
        val refused = rentAndDebts(budget, family, newYear, Euro.of(3000), Euro.of(2500))

        assertThat(both.getOrThrow().figures().available()).isEqualTo(Euro.of(500))
        assertThat(refused.exceptionOrNull())
            .isInstanceOf(BudgetRefusedException::class.java)
            .hasMessage("coach budget has EUR 2000.00 available, but EUR 2500.00 was requested")
    }

    @Test
    fun `an amount is known or not`() {
        assertThat(afterCosts(Euro.of(100), Euro.of(60))).isEqualTo("saves EUR 40.00")
        assertThat(afterCosts(Euro.of(100), Euro.of(60) * 2)).isEqualTo("costs EUR 20.00")
        assertThat(afterCosts(Amount.unknown("no bill seen"), Euro.ZERO)).isEqualTo("unknown: no bill seen")
    }

    @Test
    fun `a validation is a value or every problem`() {
        val other = HouseholdId("Voorbeeldstad 2025", "8")
        val care = listOf("8-a", "8-b").map { ended(other, it, Year.of(2025), Euro.of(1)) }

        val good = programme(listOf(family, other), care)
        val bad = programme(listOf(family), care)

        assertThat(problems(good)).isEmpty()
        assertThat(problems(bad)).containsExactly("/interventions/0/household", "/interventions/1/household")
        assertThat(good.toResult { IllegalArgumentException() }.getOrThrow().interventions().toKotlin()).isEqualTo(care)
        assertThat(bad.toResult { IllegalArgumentException("${it.size()} problems") }.exceptionOrNull())
            .hasMessage("2 problems")
    }

    @Test
    fun `a map is walked with its keys and its values`() {
        val care = ended(family, "7-a", Year.of(2025), Euro.of(16080))

        val known = knownByKind(programme(listOf(family), listOf(care)).get())

        assertThat(known).isEqualTo(mapOf(SavingKind.DIRECT to Euro.of(16080)))
    }

    @Test
    fun `a period is half open`() {
        val spring: LocalDateRange = LocalDate.of(2025, 3, 1) upTo LocalDate.of(2025, 6, 1)

        assertThat(LocalDate.of(2025, 3, 1) in spring).isTrue()
        assertThat(LocalDate.of(2025, 6, 1) in spring).isFalse()
    }
}
