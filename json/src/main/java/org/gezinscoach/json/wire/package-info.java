/**
 * The shape of the format: one record a type, in the order in which its fields are written, mapped to and from the domain by
 * hand. A field that is not given is absent, never null.
 */
@NullMarked
package org.gezinscoach.json.wire;

import org.jspecify.annotations.NullMarked;
