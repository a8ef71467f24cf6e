package org.gezinscoach.examples.kotlin

import io.vavr.Tuple2
import io.vavr.collection.Seq
import io.vavr.control.Either
import io.vavr.control.Option
import io.vavr.control.Validation
import java.time.LocalDate
import org.gezinscoach.money.Euro
import org.threeten.extra.LocalDateRange

// A few bridges between the types of the library and those of Kotlin, to take over and change.

/** The value, or null where there is none. */
fun <T : Any> Option<T>.toNullable(): T? = getOrNull()

/** The value as an option; none for null. */
fun <T : Any> T?.toOption(): Option<T> = Option.of(this)

/** The right side, or the left side as a failure. */
fun <L : Any, R : Any> Either<L, R>.toResult(failure: (L) -> Throwable): Result<R> =
    fold({ Result.failure(failure(it)) }, { Result.success(it) })

/** The valid value, or the problems as a failure. */
fun <E : Any, T : Any> Validation<E, T>.toResult(failure: (E) -> Throwable): Result<T> =
    toEither().toResult(failure)

/** The same elements as Kotlin knows them, without copying them. */
fun <T : Any> Seq<T>.toKotlin(): List<T> = asJava()

/** For `for ((key, value) in map)` over a map of Vavr. */
operator fun <A : Any> Tuple2<A, *>.component1(): A = _1()

/** For `for ((key, value) in map)` over a map of Vavr. */
operator fun <B : Any> Tuple2<*, B>.component2(): B = _2()

/** For `-amount`; Kotlin takes plus, minus, times and compareTo for the other operators by itself. */
operator fun Euro.unaryMinus(): Euro = negated()

/** From this day up to and without another: `day in (from upTo until)`. */
infix fun LocalDate.upTo(until: LocalDate): LocalDateRange = LocalDateRange.of(this, until)
