/**
 * A domain library for municipalities that help multi-problem households with family coaches (gezinscoaches).
 *
 * <p>From immutable data and with exact euros it answers what was saved, for whom, and how sure that is. With
 * {@code programme} as the papers of Wormerland have it:
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(programme, SavingsPolicy.AS_PRINTED);
 * evaluation.overall().headline().total(); // EUR 248968.00 + 7 unknown
 * }</pre>
 *
 * <p>No server, no database, no clock, no input or output. Read the packages in this order: {@code money},
 * {@code household}, {@code coach}, {@code intervention}, {@code intake}, {@code budget}, {@code savings},
 * {@code outcome}, {@code disclosure}, {@code programme}; each uses only those before it.
 *
 * <p>Nothing here takes or returns {@code null}: a null argument is a {@link NullPointerException} that names it.
 */
module org.gezinscoach.core {
    requires transitive io.vavr;
    requires transitive org.threeten.extra;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports org.gezinscoach.money;
    exports org.gezinscoach.household;
    exports org.gezinscoach.coach;
    exports org.gezinscoach.intervention;
    exports org.gezinscoach.intake;
    exports org.gezinscoach.budget;
    exports org.gezinscoach.savings;
    exports org.gezinscoach.outcome;
    exports org.gezinscoach.disclosure;
    exports org.gezinscoach.programme;
}
