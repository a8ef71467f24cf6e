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
                    .noting(
                            "A line costs no byte. What is allocated are the 1,200 cells and their map, once, whatever"
                                    + " the lines: about 0.9 MB, most of it for the immutable tree that is kept, which grows"
                                    + " from the middle so that it is hardly turned: work that two threads cannot share. Each"
                                    + " line keeps where it is summed as one number, made when the line is, as the columns of"
                                    + " the limit are made before the measuring; it costs 8 bytes of memory. With its seven"
                                    + " parts reached for instead, timed by hand, a million lines took 10.8 ms where they took 7.4 with the"
                                    + " number, and ten million 106 and 70. Cells by way of an index take as little, but a line"
                                    + " then takes longer, and so it does where lines wait in a buffer to be summed together."
                                    + " Two threads take as long as before for ten million lines, 62 ms, where one took 122 and"
                                    + " takes 75 now. More cannot be had of this machine: two threads that each made a cube of"
                                    + " their own, timed by hand, took 110 to 128 ms where one alone took 70, which is 60 a cube."),
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
                            "A coach keeps the days of all absences from all work as numbers and in order, and an assignment"
                                    + " its days as numbers, made when the values are. The limit has its columns made before, too,"
                                    + " but sorts the absences each time, as the library did when a timeline reached for each date:"
                                    + " timed by hand, it took 14.7 ms then, and 4.3 to 6.2 with the numbers. The limit of absences in order is"
                                    + " given them as coaches keep them. A tree map and a scan of the days reach for the dates."),
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
                            + " comparators is how the library ranked before. In an earlier run the library and"
                            + " the chain took 1.7 and 1.4 times as long, and came to 2.53 and 15.7 × the limit."),
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
                                + " holds at most a hundred million characters, so the documents have fewer households than the lines."
                                + " Beside Jackson 3 a document stands near its goal: an earlier run came to 1.23.");
    }

    private static Workload write(Class<?> benchmark, String label, int most) {
        return json(benchmark, label, most, atMost(1.3, "limit"))
                .noting(
                        "Dates and amounts are written as characters, without a text of each, plain texts as they are, and"
                                + " only lists and maps are asked whether they are empty: the lines of a thousand households"
                                + " took 9.9 ms with that and 11.5 before, timed by hand. In a profile of the lines then, not half of the samples lie"
                                + " in the generator and the texts that it writes, and a third where each value and its parts are"
                                + " first touched; the others are mostly the calls from field to field, whose target is known at run"
                                + " time only, where in the limit every call is written out.");
    }

    private static Workload json(Class<?> benchmark, String label, int most, Goal... goals) {
        return Workload.timed(
                benchmark, label, "households", List.of(most / 100, most / 10, most), List.of(most), goals);
    }
}
