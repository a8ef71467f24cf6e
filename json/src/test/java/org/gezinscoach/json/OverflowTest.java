package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Sums that do not fit, inside a document. */
class OverflowTest {

    @Test
    void aCoachBudgetThatWasGrantedMoreThanFitsIsRefusedAtItsPlace() {
        String most = "92233720368547758.07";
        String document = """
                {
                  "format": "gezinscoach",
                  "version": 1,
                  "municipality": "Voorbeeldstad",
                  "period": {"from": "2022-01-01"},
                  "households": [{"id": {"scope": "S", "label": "1"}}],
                  "coachBudgets": [
                    {
                      "events": [
                        {"event": "OPENED", "id": "O", "bookedOn": "2022-01-01", "effectiveOn": "2022-01-01",
                         "voucher": "V", "holder": {"team": "T"}, "ceiling": "MOST", "amount": "MOST"},
                        {"event": "ADVANCED", "id": "A", "bookedOn": "2022-01-01", "effectiveOn": "2022-01-01",
                         "voucher": "V", "household": {"scope": "S", "label": "1"}, "purpose": "P", "amount": "MOST"},
                        {"event": "ABSORBED", "id": "B", "bookedOn": "2022-01-01", "effectiveOn": "2022-01-01",
                         "voucher": "V", "advance": "A", "amount": "MOST"},
                        {"event": "TOPPED_UP", "id": "T", "bookedOn": "2022-01-01", "effectiveOn": "2022-01-01",
                         "voucher": "V", "amount": "MOST"}
                      ]
                    }
                  ]
                }
                """.replace("MOST", most);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> GezinscoachJson.readProgramme(document))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .containsExactly(new DocumentProblem(
                                ProblemCode.WRONG_VALUE,
                                "/coachBudgets/0",
                                8,
                                5,
                                "amounts must not be too large to be added")));
    }
}
