/**
 * Any value of the library, and its laws, for the property-based tests of whoever builds on it.
 *
 * @see org.gezinscoach.testing.GezinscoachDomain
 */
@NullMarked
package org.gezinscoach.testing;

import org.jspecify.annotations.NullMarked;
