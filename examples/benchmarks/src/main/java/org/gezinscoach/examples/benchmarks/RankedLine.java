package org.gezinscoach.examples.benchmarks;

import org.gezinscoach.intake.RankFigure;
import org.jspecify.annotations.Nullable;

/**
 * Where a waiting household ranks.
 *
 * @param place its place, from 1 on
 * @param line the household
 * @param decides by which figure it comes after the one before it; null for the first
 */
record RankedLine(int place, WaitingLine line, @Nullable RankFigure decides) {}
