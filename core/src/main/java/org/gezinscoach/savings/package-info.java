/**
 * What did we save, for whom, and how sure are we.
 *
 * <p>The data goes one way. {@link org.gezinscoach.savings.SavingsRules} assesses each intervention under a
 * {@link org.gezinscoach.savings.SavingsPolicy}; every {@link org.gezinscoach.savings.Assessment} either counts it, with one
 * {@link org.gezinscoach.savings.Saving} or more, or says why not. A source that prints only finished figures enters at
 * {@code Saving}. A {@link org.gezinscoach.savings.SavingsCube} sums savings by everything they are known by, and merges
 * with others. A {@link org.gezinscoach.savings.NetResult} sets a cube against what the coaching cost, or refuses to.
 *
 * <p>An unknown amount has bounds where a {@link org.gezinscoach.savings.PriceList} says between which prices such care lies;
 * they stand beside the total and never in its place. What providers declared before and after the coach came, a
 * {@link org.gezinscoach.savings.DeclarationComparison} sets beside what was estimated. A
 * {@link org.gezinscoach.savings.Mean} keeps what it was taken of, and a {@link org.gezinscoach.savings.Concentration} says how
 * far a total rests on its largest case.
 *
 * <p>What may never be mixed in silence is a part of the key: direct and threat-based savings, net and gross figures,
 * estimates and declarations. An unstated kind is a kind of its own and is never shared out over the others.
 *
 * <p>Read {@code Saving}, {@code SavingsPolicy}, {@code Assessment}, {@code SavingsCube} and {@code NetResult}, in this order.
 * Care that stopped saves its price, and what coaching cost comes off:
 *
 * <pre>{@code
 * Intervention stopped = Intervention.builder()
 *         .id(new InterventionId("2021-1-a")).household(new HouseholdId("Wormerland 2021", "1")).care("Altra IAG")
 *         .year(Year.of(2021)).price(Price.of(Euro.of(19080), PriceBasis.UNSTATED)).change(Change.ENDED)
 *         .source(Source.printed("Wormerland 2022", "Besparing jaar 1", "gezin 1, Altra IAG"))
 *         .build();
 * Assessment assessment = SavingsRules.assess(stopped, Option.none(), SavingsPolicy.AS_PRINTED);
 * SavingsCube cube = SavingsCube.of(assessment.savings());
 * cube.total(); // EUR 19080.00
 * NetResult.of(cube, Total.of(Euro.of(20000)), List.of(SavingKind.DIRECT)).get().net(); // EUR -920.00
 * }</pre>
 */
@NullMarked
package org.gezinscoach.savings;

import org.jspecify.annotations.NullMarked;
