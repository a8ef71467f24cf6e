/**
 * The library in a web application.
 *
 * <p>Values of the model are bodies of requests and answers as they are: Spring Boot's own mapper finds the JSON adapter.
 * {@link org.gezinscoach.examples.springboot.ProgrammeController} takes programmes and tells what may be published of them,
 * {@link org.gezinscoach.examples.springboot.CoachBudgetController} books on coach budgets, and
 * {@link org.gezinscoach.examples.springboot.Problems} says what is wrong with a document, and what the domain refuses.
 */
@NullMarked
package org.gezinscoach.examples.springboot;

import org.jspecify.annotations.NullMarked;
