/** What a session of jshell has beside the library: the sample documents, and values a line each. */
@NullMarked
package org.gezinscoach.examples.jshell;

import org.jspecify.annotations.NullMarked;
