package org.gezinscoach.programme;

import java.util.ResourceBundle;

/** The version of this library, which the build writes into a resource. */
final class LibraryVersion {
    static final String CURRENT =
            ResourceBundle.getBundle("org.gezinscoach.programme.library").getString("version");

    private LibraryVersion() {}
}
