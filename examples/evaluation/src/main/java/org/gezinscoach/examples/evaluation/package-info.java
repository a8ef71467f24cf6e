/** A program that evaluates documents and prints their tables. */
@NullMarked
package org.gezinscoach.examples.evaluation;

import org.jspecify.annotations.NullMarked;
