/**
 * Rules of a municipality's own beside those of the library.
 *
 * <p>Two come in two versions. The first version of each looks right and breaks a law, as its property finds out; the second
 * keeps them all.
 */
@NullMarked
package org.gezinscoach.examples.rules;

import org.jspecify.annotations.NullMarked;
