package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gezinscoach.json.Malformed.Judge;
import org.gezinscoach.json.Malformed.Mutation;
import org.gezinscoach.json.Mappers.Refused;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every document of the corpus gets the code that it must, from our own reader and through lax mappers of both Jacksons. */
@Timeout(300) // a guard against hanging, no measure
class CorpusTest {
    private static final List<Malformed> CORPUS = Corpus.documents();
    private static final Map<Malformed, InvalidDocumentException> REFUSALS = new IdentityHashMap<>();

    @AfterAll
    static void leaveTheCountForTheReport() throws IOException {
        Map<String, Long> counts = CORPUS.stream()
                .collect(Collectors.groupingBy(
                        each -> each.mutation() + "\t" + each.code(), TreeMap::new, Collectors.counting()));
        Files.write(
                Path.of("target/corpus.tsv"),
                counts.entrySet().stream()
                        .map(count -> count.getKey() + "\t" + count.getValue())
                        .toList());
    }

    @Test
    void theCorpusIsLargeAndOfEveryMutationAndCode() {
        Set<ProblemCode> codes = CORPUS.stream().map(Malformed::code).collect(Collectors.toSet());

        assertThat(CORPUS.stream().map(each -> Arrays.hashCode(each.bytes())).distinct())
                .hasSizeGreaterThan(2_000);
        assertThat(CORPUS.stream().filter(each -> each.judge() == Judge.FORMAT)).hasSizeGreaterThan(1_000);
        assertThat(CORPUS.stream().map(Malformed::mutation)).containsAll(EnumSet.allOf(Mutation.class));
        assertThat(codes).containsExactlyInAnyOrder(ProblemCode.values());
    }

    @Test
    void ourOwnReaderRefusesEachForItsReasonInBothLanguages() {
        for (Malformed each : CORPUS) {
            DocumentProblem problem = refusal(each).problems().head();
            assertThat(problem.code()).as("%s", each).isEqualTo(each.code());
            assertThat(problem.messageInDutch()).as("%s", each).doesNotEndWith(": " + problem.message());
        }
    }

    @Test
    void aLaxMapperRefusesWhatTheFormatJudgesForTheSameReasonInTheSamePlace() {
        for (Malformed each : CORPUS) {
            if (each.judge() == Judge.FORMAT) {
                List<String> expected = said(refusal(each).problems());
                for (Mappers mapper : Mappers.values()) {
                    Refused refused =
                            catchThrowableOfType(Refused.class, () -> mapper.read(Programme.class, each.bytes()));
                    assertThat(refused).as("%s under %s", each, mapper).isNotNull();
                    assertThat(said(refused.problems()))
                            .as("%s under %s", each, mapper)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void whatItsParserJudgesALaxMapperReadsOrRefusesAsItsOwn() {
        for (Malformed each : CORPUS) {
            if (each.judge() == Judge.PARSER) {
                for (Mappers mapper : Mappers.values()) {
                    Throwable thrown = catchThrowable(() -> mapper.read(Programme.class, each.bytes()));
                    assertThat(thrown == null || thrown instanceof Refused)
                            .as("%s under %s: %s", each, mapper, thrown)
                            .isTrue();
                }
            }
        }
    }

    private static InvalidDocumentException refusal(Malformed each) {
        InvalidDocumentException refusal = REFUSALS.computeIfAbsent(each, CorpusTest::refused);
        assertThat(refusal).as("%s", each).isNotNull();
        return refusal;
    }

    private static InvalidDocumentException refused(Malformed each) {
        return catchThrowableOfType(
                InvalidDocumentException.class,
                () -> GezinscoachJson.read(Programme.class, new ByteArrayInputStream(each.bytes())));
    }

    private static List<String> said(io.vavr.collection.List<DocumentProblem> problems) {
        return problems.map(problem -> problem.code() + " " + problem.pointer() + " " + problem.message())
                .asJava();
    }
}
