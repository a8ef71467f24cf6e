/**
 * What every package shares and no user sees: the one style of generated values, the checks of arguments, and a table of
 * positions.
 */
@NullMarked
package org.gezinscoach.internal;

import org.jspecify.annotations.NullMarked;
