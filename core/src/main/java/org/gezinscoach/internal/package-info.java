/** What every package shares and no user sees: the one style of generated values, and the checks of arguments. */
@NullMarked
package org.gezinscoach.internal;

import org.jspecify.annotations.NullMarked;
