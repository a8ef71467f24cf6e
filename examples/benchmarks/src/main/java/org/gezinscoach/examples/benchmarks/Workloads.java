package org.gezinscoach.examples.benchmarks;

import static org.gezinscoach.examples.benchmarks.Goal.atMost;
import static org.gezinscoach.examples.benchmarks.Goal.bytes;
import static org.gezinscoach.examples.benchmarks.Goal.faster;

import java.util.List;

/** All that is measured, and what is asked of it. */
final class Workloads {
    static final List<Workload> ALL = List.of(
            Workload.timed(
                            CubeBenchmark.class,
                            "cube of savings lines, by year and all six parts of the key",
                            "lines",
                            List.of(100_000, 1_000_000, 10_000_000),
                            List.of(1_000_000, 10_000_000),
                            atMost(1.8, "limit"),
                            faster(5, "streamsOfBigDecimal"),
                            faster(5, "streamsOfJodaMoney"),
                            faster(2.5, "duckDbOneThread"),
                            bytes(1),
                            faster(1.6, "gezinscoach").of("gezinscoachTwoThreads"))
                    .noting("A line costs no byte. What is allocated are the 1,200 cells and their map, once, whatever"
                            + " the lines: about 0.9 MB, most of it for the immutable tree that is kept, which grows"
                            + " from the middle so that it is hardly turned: work that two threads cannot share. It"
                            + " was 1.2 MB before cells lay in blocks by budget effect, too, of which a year, payer"
                            + " and category have few together here. Cells by way of an index take as little, but a line then takes"
                            + " longer, and so it does where lines wait in a buffer to be summed together. Only to read"
                            + " the lines takes about as long as all of the limit (a line is an object, and so are its"
                            + " amount and its year, where the limit reads 15 bytes of columns); 1.8 × would leave"
                            + " less than that for all the rest. Of what the library does beyond the reading, at a"
                            + " million lines, two fifths are to find the cell, and a fifth each to add, to build the"
                            + " map, and for the calls of a stream. Of two threads, timed by hand at a million lines,"
                            + " one took 5.2 ms for its half and the other 7.7, now this and now that: the cores are"
                            + " shared with others. A stream of BigDecimal sums"
                            + " known and unknown amounts in one pass; it had taken two."),
            Workload.timed(
                            LedgerBenchmark.class,
                            "replay of coach-budget events over 1,000 budgets, every law checked",
                            "events",
                            List.of(10_000, 100_000, 1_000_000),
                            List.of(1_000_000),
                            atMost(1.8, "limit"),
                            faster(4, "mapOfBigDecimal"))
                    .noting(
                            "Only to read the same objects takes about as long as all of the limit: every event has a text of"
                                    + " its own for an identifier, the limit a number. With a look-up of each advance by its text"
                                    + " and what becomes of it in an object of its own, a bare loop comes to 1.85 × the limit, with"
                                    + " no refusal or message made yet. One open table of numbers instead of two hash maps halved"
                                    + " the bytes; to ask each kind of event for its booking, instead of any event, gained a sixth,"
                                    + " and parts of hashes in the table a fifteenth. Larger tables and plain methods instead of"
                                    + " functions gained nothing. A quarter of what the map of BigDecimal takes is half as much"
                                    + " again as the reading alone."),
            Workload.timed(
                            TimelineBenchmark.class,
                            "caseload timeline of ten years, 10 assignments and 20 absences a coach",
                            "coaches",
                            List.of(1_000, 10_000, 100_000),
                            List.of(10_000),
                            atMost(3, "limit"),
                            faster(4, "treeMap"),
                            faster(300, "dailyScan"))
                    .noting(
                            "Only to read the same objects, five an absence or assignment and a million and a half in all, takes"
                                    + " more than twice what the limit takes, which has them in columns; to put the absences in order and"
                                    + " pass over them takes as long as the limit once more. A profile of the library has a"
                                    + " seventh of its samples in the sort, and most where the next object of a chain is reached. To"
                                    + " read all into columns before the first sum gained nothing, and to have one object for all dates"
                                    + " that are equal a twentieth."),
            Workload.timed(
                            IntakeRankingBenchmark.class,
                            "intake plan: ranking",
                            "households",
                            List.of(1_000, 10_000, 100_000),
                            List.of(100_000),
                            atMost(2, "limit"))
                    .noting("The limit leaves the sort to Java, which compares; the library sorts by one digit after"
                            + " another, and so has time left to reach the objects, some seven a household that lie"
                            + " scattered in memory, and to look for each identifier in a table. The chain of"
                            + " comparators is how the library ranked before."),
            Workload.timed(
                            IntakePlacementBenchmark.class,
                            "intake plan: ranking and placement",
                            "households",
                            List.of(1_000, 10_000, 100_000),
                            List.of(100_000),
                            atMost(3, "limit"))
                    .noting("The limit sorts and fills primitive arrays. In the library, ten milliseconds are a look-up"
                            + " of each coach that a household can go to (400,000), half of them to reach the lists and"
                            + " identifiers; five are the placing, with a search for households that could be moved,"
                            + " which the limit leaves out; two the caseload of the team on the day. To"
                            + " try first whom a coach came before last gained nothing. The solvers"
                            + " find how many can be placed, and who, and do not explain it."),
            HeapOfSavings.WORKLOAD,
            read(JsonReadBenchmark.class, "JSON read, a document of households with 8 interventions each", 10_000),
            read(JsonReadLinesBenchmark.class, "JSON read, the interventions as lines", 100_000),
            write(JsonWriteBenchmark.class, "JSON write, the document", 10_000),
            write(JsonWriteLinesBenchmark.class, "JSON write, the lines", 100_000),
            Workload.timed(
                    "org.gezinscoach.examples.spark.SparkBenchmark",
                    "savings lines of a country on disk, by municipality and all that tells them apart, two cores",
                    "lines",
                    List.of(100_000, 1_000_000, 10_000_000),
                    List.of(10_000_000),
                    atMost(3, "limit"),
                    faster(1, "dataFrame")));

    private Workloads() {}

    private static Workload read(Class<?> benchmark, String label, int most) {
        return json(benchmark, label, most, atMost(4, "limit"), faster(1.3, "jackson3"), faster(1.3, "jackson2"))
                .noting(
                        "The other libraries read bare records and check nothing. Jackson 2 needs about twice the walk over"
                                + " the tokens for them; 1.3 × faster would leave about half a walk for records, values and all"
                                + " checks. A document gained a fifth where its"
                                + " constants, dates and amounts are read as characters, without a text of each, its bytes are not copied,"
                                + " and its lines are looked at once unless something is wrong with them. To hold texts once that are"
                                + " said again and again gained nothing: to find them takes as long as to make them. Lines"
                                + " gained a tenth where their type is looked up once for all, their ends are found eight bytes at a time, and plain texts are gone through once. A document"
                                + " holds at most a hundred million characters, so the documents have fewer households than the lines.");
    }

    private static Workload write(Class<?> benchmark, String label, int most) {
        return json(benchmark, label, most, atMost(1.3, "limit"))
                .noting(
                        "In a profile of the lines more than half of the samples lie in the generator and the texts that it"
                                + " writes. The others are the first touch of each value, its wire record, and the calls from field"
                                + " to field, whose target is known at run time only; in the limit every call is written out. How Java"
                                + " compiles these into one another differs from start to start: the lines of ten thousand households"
                                + " took 91 ms after one start and 119 after another, with the same code.");
    }

    private static Workload json(Class<?> benchmark, String label, int most, Goal... goals) {
        return Workload.timed(
                benchmark, label, "households", List.of(most / 100, most / 10, most), List.of(most), goals);
    }
}
