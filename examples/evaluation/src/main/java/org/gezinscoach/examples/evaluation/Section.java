package org.gezinscoach.examples.evaluation;

import io.vavr.collection.List;

/**
 * A part of a report.
 *
 * @param topic what it is about, as the words of a language call it: {@code savings}, {@code team}
 * @param tables its tables, at least one
 */
public record Section(String topic, List<Table> tables) {}
