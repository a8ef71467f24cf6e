package org.gezinscoach.examples.kotlin

import io.vavr.collection.List as VavrList
import io.vavr.control.Validation
import java.time.LocalDate
import java.time.Year
import org.gezinscoach.budget.Booking
import org.gezinscoach.budget.CoachBudget
import org.gezinscoach.coach.CaseloadRefusal
import org.gezinscoach.coach.CaseloadRefusal.AlreadyAssigned
import org.gezinscoach.coach.CaseloadRefusal.CoachUnavailable
import org.gezinscoach.coach.CaseloadRefusal.IntakeStopped
import org.gezinscoach.coach.CaseloadRefusal.NoRoom
import org.gezinscoach.coach.CaseloadRefusal.NotAssigned
import org.gezinscoach.coach.CoachId
import org.gezinscoach.coach.Intensity
import org.gezinscoach.coach.Team
import org.gezinscoach.household.Household
import org.gezinscoach.household.HouseholdId
import org.gezinscoach.intervention.Change
import org.gezinscoach.intervention.Intervention
import org.gezinscoach.intervention.InterventionId
import org.gezinscoach.intervention.Price
import org.gezinscoach.intervention.PriceBasis
import org.gezinscoach.intervention.Source
import org.gezinscoach.money.Amount
import org.gezinscoach.money.Euro
import org.gezinscoach.money.Unknown
import org.gezinscoach.programme.Evaluation
import org.gezinscoach.programme.Programme
import org.gezinscoach.programme.ProgrammeProblem
import org.gezinscoach.savings.SavingKey
import org.gezinscoach.savings.SavingKind
import org.gezinscoach.savings.SavingsPolicy

/** What the budget refused, for callers who live by exceptions. */
class BudgetRefusedException(message: String) : RuntimeException(message)

/** `Option`: the first day with room, or null. */
fun firstRoom(team: Team, from: LocalDate): LocalDate? = team.firstRoomOnOrAfter(from).toNullable()

/** `Either`, by its two sides: what to tell whoever asks for a place. */
fun placed(team: Team, family: HouseholdId, coach: CoachId, from: LocalDate): String =
    team.assign(family, coach, from, Intensity.FULL)
        .fold({ refusal -> advice(refusal) }, { changed -> "placed, as one of ${changed.assignments().size()}" })

/** A sealed type: `when` knows all its cases, and does not compile when one is missing. */
fun advice(refusal: CaseloadRefusal): String = when (refusal) {
    is NoRoom -> "no room: ${refusal.figures()}"
    is IntakeStopped -> "ask again after the intake stop"
    is AlreadyAssigned -> "is with coach ${refusal.assignment().coach()}"
    is NotAssigned -> "has no coach"
    is CoachUnavailable -> "try another coach than ${refusal.coach()}"
}

/** `Either` as a `Result`: two advances, or neither where one is refused. */
fun rentAndDebts(budget: CoachBudget, family: HouseholdId, on: LocalDate, rent: Euro, debts: Euro) =
    budget.advance(Booking.of("A-1", on, "V-1"), family, "rent", rent)
        .flatMap { it.advance(Booking.of("A-2", on, "V-2"), family, "debts", debts) }
        .toResult { BudgetRefusedException(it.message()) }

/** An amount is known or not: `when` again, and the operators of Kotlin. */
fun afterCosts(amount: Amount, costs: Euro): String = when (amount) {
    is Euro -> if (amount > costs) "saves ${amount - costs}" else "costs ${-(amount - costs)}"
    is Unknown -> "unknown: ${amount.reason()}"
}

/** A builder, which takes plain values where an attribute is an `Option`, and varargs where it is a `List`. */
fun ended(family: HouseholdId, id: String, year: Year, price: Euro): Intervention = Intervention.builder()
    .id(InterventionId(id))
    .household(family)
    .care("Ambulante begeleiding")
    .year(year)
    .price(Price.of(price, PriceBasis.YEAR))
    .change(Change.ENDED)
    .source(Source.madeUp("recipes", "care", id))
    .build()

/** `Validation`: a programme, or every problem of how its parts fit together. */
fun programme(
    families: List<HouseholdId>,
    care: List<Intervention>,
): Validation<VavrList<ProgrammeProblem>, Programme> = Programme.builder()
    .municipality("Voorbeeldstad")
    .period(LocalDate.of(2025, 1, 1) upTo LocalDate.of(2026, 1, 1))
    .households(families.map { Household.of(it) })
    .interventions(care)
    .validated()

/** Vavr's `List`: `map` and `filter` are its own, and from `toKotlin()` on they are Kotlin's. */
fun problems(validation: Validation<VavrList<ProgrammeProblem>, Programme>): List<String> =
    validation.fold({ problems -> problems.toKotlin().map { it.path() } }, { listOf() })

/** Vavr's `Map`: a loop over its keys and values. */
fun knownByKind(programme: Programme): Map<SavingKind, Euro> {
    val overall = Evaluation.of(programme, SavingsPolicy.AS_PRINTED).overall()
    return buildMap {
        for ((kind, total) in overall.headline().by(SavingKey::kind)) {
            put(kind, total.known())
        }
    }
}
