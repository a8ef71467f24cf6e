package org.gezinscoach.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody outside who holds what was published of one or two tables, knows that tables add up and the sign of every figure and,
 * of two tables, which cells did not change; and who works out by linear programming between which bounds each figure lies.
 */
final class Attacker {
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private int variables;

    /**
     * Reads a table: what is left out is a variable, zero or more in size; the variable of the table read before, where that left
     * out the same.
     */
    Attacker reads(Truth truth, PublishedTable published) {
        int[] place = new int[truth.size()];
        for (int cell = 0; cell < truth.size(); cell++) {
            boolean isOld = !truths.isEmpty() && truth.isSameIn(truths.get(0), cell) && places.get(0)[cell] >= 0;
            place[cell] = !Truth.isSuppressed(published, cell) ? -1 : isOld ? places.get(0)[cell] : variables++;
        }
        truths.add(truth);
        places.add(place);
        return this;
    }

    /** Puts what is known into equations; to be called once, when all is read. */
    Attacker thinks() {
        for (int table = 0; table < truths.size(); table++) {
            Truth truth = truths.get(table);
            for (int row = 0; row <= truth.rows; row++) {
                Equation equation = new Equation();
                for (int column = 0; column <= truth.columns; column++) {
                    equation.add(table, row * (truth.columns + 1) + column, column < truth.columns ? 1 : -1);
                }
                equation.note();
            }
            for (int column = 0; column <= truth.columns; column++) {
                Equation equation = new Equation();
                for (int row = 0; row <= truth.rows; row++) {
                    equation.add(table, row * (truth.columns + 1) + column, row < truth.rows ? 1 : -1);
                }
                equation.note();
            }
        }
        if (truths.size() == 2) {
            for (int cell = 0; cell < truths.get(0).size(); cell++) {
                if (truths.get(0).isSameIn(truths.get(1), cell) && places.get(0)[cell] != places.get(1)[cell]) {
                    Equation equation = new Equation();
                    equation.add(0, cell, 1);
                    equation.add(1, cell, -1);
                    equation.note();
                }
            }
        }
        return this;
    }

    /** The least, or the largest, that a figure of a table may be. */
    double bound(GoalType goal, int table, int cell) {
        double[] coefficients = new double[variables];
        return bound(goal, coefficients, term(coefficients, table, cell, 1));
    }

    /** The least, or the largest, that a figure may have changed by from the first table to the second. */
    double boundOfChange(GoalType goal, int cell) {
        double[] coefficients = new double[variables];
        double known = term(coefficients, 1, cell, 1) + term(coefficients, 0, cell, -1);
        return bound(goal, coefficients, known);
    }

    private double bound(GoalType goal, double[] coefficients, double known) {
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(coefficients, known),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.BLAND)
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
    }

    /** Adds a figure to a sum: as a variable with its sign, or as what is known. */
    private double term(double[] coefficients, int table, int cell, int factor) {
        long figure = truths.get(table).figure(cell);
        int place = places.get(table)[cell];
        if (place < 0) {
            return factor * figure;
        }
        coefficients[place] += figure < 0 ? -factor : factor;
        return 0;
    }

    /** A sum of figures that is zero. */
    private final class Equation {
        private final double[] coefficients = new double[variables];
        private double known;
        private boolean open;

        void add(int table, int cell, int factor) {
            known += term(coefficients, table, cell, factor);
            open |= places.get(table)[cell] >= 0;
        }

        void note() {
            if (open && DoubleStream.of(coefficients).anyMatch(one -> one != 0)) {
                constraints.add(new LinearConstraint(coefficients, Relationship.EQ, -known));
            }
        }
    }
}
