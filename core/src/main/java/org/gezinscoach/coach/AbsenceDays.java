package org.gezinscoach.coach;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.List;

/** The absences of a coach as a sweep takes them, sorted once and not with each sweep: a coach keeps them beside the absences. */
final class AbsenceDays {
    /** The periods of those from all work, which are most, in the order of their first days; as {@link EpochDays} has them. */
    final long[] whole;

    /** Those for some hours a week. */
    final List<Absence> partial;

    AbsenceDays(List<Absence> absences) {
        whole = absences.toJavaStream()
                .filter(absence ->
                        requireNonNull(absence, "absence").weeklyHours().isEmpty())
                .mapToLong(absence -> EpochDays.of(absence.period()))
                .sorted()
                .toArray();
        partial = absences.filter(absence -> absence.weeklyHours().isDefined());
    }
}
