package org.gezinscoach.savings;

import io.vavr.collection.List;
import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.intervention.Intervention;

/**
 * What the rules make of one intervention (beoordeling): it counts, with its savings, or it does not, with the reason. Every
 * intervention ends in exactly one of the two.
 */
public sealed interface Assessment {

    /** What was assessed. */
    Intervention intervention();

    /** What was saved; nothing where the intervention does not count. */
    List<Saving> savings();

    /** The one case or the other. */
    <R> R fold(Function<? super Counted, ? extends R> counted, Function<? super NotCounted, ? extends R> notCounted);

    /**
     * The intervention counts.
     *
     * @param intervention what was assessed
     * @param rule by which rule
     * @param savings what was saved, one saving for each year; at least one
     */
    record Counted(Intervention intervention, SavingsRule rule, List<Saving> savings) implements Assessment {
        /**
         * Checks the savings.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Counted {
            Objects.requireNonNull(intervention, "intervention");
            Objects.requireNonNull(rule, "rule");
            Checks.require(!savings.isEmpty(), "savings", "must not be empty");
        }

        @Override
        public <R> R fold(
                Function<? super Counted, ? extends R> counted, Function<? super NotCounted, ? extends R> notCounted) {
            return counted.apply(this);
        }
    }

    /**
     * The intervention does not count.
     *
     * @param intervention what was assessed
     * @param reason why not
     */
    record NotCounted(Intervention intervention, NotCountedReason reason) implements Assessment {
        /** Checks that both are there. */
        public NotCounted {
            Objects.requireNonNull(intervention, "intervention");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public List<Saving> savings() {
            return List.empty();
        }

        @Override
        public <R> R fold(
                Function<? super Counted, ? extends R> counted, Function<? super NotCounted, ? extends R> notCounted) {
            return notCounted.apply(this);
        }
    }
}
