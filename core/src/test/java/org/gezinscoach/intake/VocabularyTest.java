package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The closed vocabularies, in the order that is part of the contract: constants are only added at the end. */
class VocabularyTest {

    @Test
    void theReferrersAndTheirOrderDoNotChange() {
        assertThat(Referrer.values())
                .extracting(Referrer::name)
                .containsExactly("YOUTH_TEAM", "CASE_MEETING", "YOUTH_PROTECTION", "PARTNER", "HOUSEHOLD", "UNSTATED");
        assertThat(Referrer.values())
                .extracting(Referrer::label)
                .containsExactly(
                        "jeugdteam",
                        "integraal casusoverleg",
                        "jeugdbescherming",
                        "andere partner",
                        "het gezin zelf",
                        "niet vermeld");
    }

    @Test
    void theOutcomesOfTheIntakeAndTheirOrderDoNotChange() {
        assertThat(IntakeOutcome.values())
                .extracting(IntakeOutcome::name)
                .containsExactly("COACHING", "LIGHTER_VARIANT", "BREAKTHROUGH_FIRST", "OTHER_PROVISION", "NOT_NOW");
        assertThat(IntakeOutcome.values())
                .extracting(IntakeOutcome::label)
                .containsExactly(
                        "gezinscoach", "lichtere variant", "eerst een doorbraak", "andere voorziening", "nu niet");
    }

    @Test
    void theStatesOfAWayAndTheirOrderDoNotChange() {
        assertThat(PathwayState.values())
                .extracting(PathwayState::name)
                .containsExactly(
                        "REFERRED", "DISCUSSED", "BREAKTHROUGH", "WAITING", "ACTIVE", "LOW_INTENSITY", "CLOSED");
        assertThat(PathwayState.values())
                .extracting(PathwayState::label)
                .containsExactly(
                        "aangemeld",
                        "besproken",
                        "doorbraak",
                        "wacht op een plaats",
                        "actief",
                        "lage intensiteit",
                        "afgesloten");
    }

    @Test
    void theFitsAndAnswersAndTheirOrderDoNotChange() {
        assertThat(Fit.values())
                .extracting(Fit::name)
                .containsExactly("FITS", "FITS_WITH_ATTENTION", "LIGHTER_VARIANT", "DOES_NOT_FIT");
        assertThat(Fit.values())
                .extracting(Fit::label)
                .containsExactly("past", "past, met aandachtspunt", "lichtere variant", "past niet");
        assertThat(Criterion.Answer.values())
                .extracting(Criterion.Answer::name)
                .containsExactly("MET", "NOT_MET", "NOT_STATED");
        assertThat(Criterion.Answer.values())
                .extracting(Criterion.Answer::label)
                .containsExactly("ja", "nee", "niet vermeld");
    }

    @Test
    void theFiguresOfARankAndTheirOrderDoNotChange() {
        assertThat(RankFigure.values())
                .extracting(RankFigure::name)
                .containsExactly("COMPLEXITY", "KNOWN_COST", "UNKNOWN_COSTS", "SCORE", "WAITING_SINCE", "HOUSEHOLD");
        assertThat(RankFigure.values())
                .extracting(RankFigure::label)
                .containsExactly(
                        "complexiteit",
                        "bekende jaarlijkse kosten",
                        "onbekende kosten",
                        "gewogen som",
                        "wacht sinds",
                        "gezin");
    }

    @Test
    void theReasonsOfADeferralAndTheirOrderDoNotChange() {
        assertThat(DeferralReason.values())
                .extracting(DeferralReason::name)
                .containsExactly(
                        "ALREADY_ASSIGNED",
                        "INTAKE_STOPPED",
                        "COACHES_UNKNOWN",
                        "NO_ROOM_IN_TEAM",
                        "NO_ROOM_WITH_COACHES");
        assertThat(DeferralReason.values())
                .extracting(DeferralReason::label)
                .containsExactly(
                        "heeft al een coach",
                        "intake ligt stil",
                        "geen van de gekozen coaches in het team",
                        "geen plaats in het team",
                        "geen plaats bij de gekozen coaches");
    }

    @Test
    void theOutcomesOfAnEscalationAndTheirOrderDoNotChange() {
        assertThat(EscalationOutcome.values())
                .extracting(EscalationOutcome::name)
                .containsExactly("PENDING", "COACH_FOLLOWED", "DEPARTMENT_FOLLOWED", "COMPROMISE", "UNSTATED");
        assertThat(EscalationOutcome.values())
                .extracting(EscalationOutcome::label)
                .containsExactly(
                        "nog niet besloten",
                        "advies van de coach gevolgd",
                        "oordeel van de afdeling blijft",
                        "tussenweg",
                        "niet vermeld");
    }
}
