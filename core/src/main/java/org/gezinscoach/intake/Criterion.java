package org.gezinscoach.intake;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.internal.Checks;

/** What a target group asks of a household (criterium). */
public sealed interface Criterion {

    /** What is found of a household by this criterion. */
    Answer of(Household household);

    /** The criterion in words, such as {@code problems in at least 3 life domains}. */
    String text();

    /** The one case or another. */
    <R> R fold(
            Function<? super ProblemDomains, ? extends R> problemDomains,
            Function<? super Required, ? extends R> required,
            Function<? super Attention, ? extends R> attention);

    /** What is found (bevinding). New constants are only added at the end. */
    enum Answer {
        /** It holds. */
        MET("ja"),
        /** It does not hold. */
        NOT_MET("nee"),
        /** What is stated does not tell; it counts as not met. */
        NOT_STATED("niet vermeld");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** The Dutch term. */
        public String label() {
            return label;
        }
    }

    private static Answer characteristic(Household household, Characteristic which) {
        Option<Boolean> stated = household.characteristics().get(which);
        return stated.map(holds -> holds ? Answer.MET : Answer.NOT_MET).getOrElse(Answer.NOT_STATED);
    }

    /**
     * There are problems in some life domains at the least. Where domains without a score could make up what is short, it is
     * not stated.
     *
     * @param least in how many, from 0 to the number of life domains
     */
    record ProblemDomains(int least) implements Criterion {
        /** How many life domains there are. */
        public static final int MOST = LifeDomain.values().length;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative or above the number of life domains
         */
        public ProblemDomains {
            Checks.between("least problem domains", least, 0, MOST);
        }

        @Override
        public Answer of(Household household) {
            int problems = household.selfReliance().problems().size();
            int unscored = MOST - household.selfReliance().scores().size();
            if (problems >= least) {
                return Answer.MET;
            }
            return problems + unscored >= least ? Answer.NOT_STATED : Answer.NOT_MET;
        }

        @Override
        public String text() {
            return "problems in at least " + least + " life domains";
        }

        @Override
        public <R> R fold(
                Function<? super ProblemDomains, ? extends R> problemDomains,
                Function<? super Required, ? extends R> required,
                Function<? super Attention, ? extends R> attention) {
            return problemDomains.apply(this);
        }
    }

    /**
     * A characteristic that a household must have.
     *
     * @param which the characteristic
     */
    record Required(Characteristic which) implements Criterion {
        /** Checks that it is there. */
        public Required {
            Objects.requireNonNull(which, "which");
        }

        @Override
        public Answer of(Household household) {
            return characteristic(household, which);
        }

        @Override
        public String text() {
            return which + " required";
        }

        @Override
        public <R> R fold(
                Function<? super ProblemDomains, ? extends R> problemDomains,
                Function<? super Required, ? extends R> required,
                Function<? super Attention, ? extends R> attention) {
            return required.apply(this);
        }
    }

    /**
     * A characteristic that calls for attention, and keeps nobody out.
     *
     * @param which the characteristic
     */
    record Attention(Characteristic which) implements Criterion {
        /** Checks that it is there. */
        public Attention {
            Objects.requireNonNull(which, "which");
        }

        @Override
        public Answer of(Household household) {
            return characteristic(household, which);
        }

        @Override
        public String text() {
            return which + " calls for attention";
        }

        @Override
        public <R> R fold(
                Function<? super ProblemDomains, ? extends R> problemDomains,
                Function<? super Required, ? extends R> required,
                Function<? super Attention, ? extends R> attention) {
            return attention.apply(this);
        }
    }
}
