/** Tiny applications of others, put together with the library as they would. */
package org.gezinscoach.examples.consumers;
