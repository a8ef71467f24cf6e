package org.gezinscoach.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The glossary in {@code docs} says what the code says. */
class GlossaryTest {
    @Test
    void itsTablesAreThoseOfTheCode() throws Exception {
        String page = Snippet.read(Path.of("../../docs/glossary.md"));
        String tables = Glossary.tables();
        Files.writeString(Path.of("target/glossary.md"), tables);

        assertThat(page.substring(page.indexOf("## Types")))
                .as("what belongs there is in target/glossary.md")
                .isEqualTo(tables);
    }

    @Test
    void theTermsOfTheFieldAreInIt() throws Exception {
        assertThat(Glossary.tables().lines())
                .contains(
                        "| household | huishouden, gezin | `Household` |",
                        "| advanced | voorfinanciering | `BudgetEvent.Advanced` |",
                        "| reimbursed | verrekening | `BudgetEvent.Reimbursed` |",
                        "| `THREAT_BASED` | reële besparing |");
    }
}
