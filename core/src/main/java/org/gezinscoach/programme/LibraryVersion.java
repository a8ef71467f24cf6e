package org.gezinscoach.programme;

import java.util.Locale;
import java.util.ResourceBundle;

/** The version of this library, which the build writes into a resource. */
final class LibraryVersion {
    static final String CURRENT = ResourceBundle.getBundle("org.gezinscoach.programme.library", Locale.ROOT)
            .getString("version");

    private LibraryVersion() {}
}
