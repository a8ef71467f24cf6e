package org.gezinscoach.examples.evaluation;

import io.vavr.collection.List;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Finding;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.SavingKind;

/** What a careful reader of an evaluation should know, in one language. */
final class Notes {
    private final Evaluation evaluation;
    private final Language language;

    Notes(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    /** Each as a sentence. */
    List<String> all() {
        List<String> noNet = new YearReport(evaluation, language)
                .periods()
                .flatMap(period -> period.result()
                        .net()
                        .swap()
                        .toOption()
                        .map(why -> language.say("no-net", period.label(), because(why))));
        List<String> noMean = evaluation
                .mean(SavingKind.UNSTATED)
                .swap()
                .toOption()
                .map(why -> language.say("no-mean", language.because(why)))
                .toList();
        List<String> compared = evaluation
                .programme()
                .scenarios()
                .flatMap(evaluation::breakEven)
                .headOption()
                .map(any -> language.say("compared"))
                .toList();
        return noNet.appendAll(noMean)
                .appendAll(compared)
                .appendAll(evaluation.findings().map(this::note));
    }

    /** Notes in characters; nothing without any. */
    static String text(Language language, List<String> notes) {
        return notes.isEmpty()
                ? ""
                : language.say("notes") + "\n"
                        + notes.map(note -> "- " + note + "\n").mkString();
    }

    private String because(NetRefusal refusal) {
        return language.say(
                refusal.code(),
                refusal.<Object>fold(
                        notGross -> notGross.nettings()
                                .map(netting -> language.name(netting, netting.label()))
                                .mkString(", "),
                        notNamed -> notNamed.kinds()
                                .map(kind -> language.say(kind.name()))
                                .mkString(", "),
                        unknown -> language.total(unknown.coachingCost())));
    }

    private String note(Finding finding) {
        return language.say(finding.code(), figures(finding));
    }

    private Object figures(Finding finding) {
        if (finding instanceof Finding.ProvisionalYears provisional) {
            return provisional.years().mkString(", ");
        }
        if (finding instanceof Finding.SeveralScopes several) {
            return several.scopes().size();
        }
        if (finding instanceof Finding.MixedNetting mixed) {
            return mixed.nettings()
                    .map(netting -> language.name(netting, netting.label()))
                    .mkString(", ");
        }
        if (finding instanceof Finding.BudgetsNotAdded budgets) {
            return budgets.years().mkString(", ");
        }
        if (finding instanceof Finding.LooksAlike alike) {
            return alike.pairs()
                    .map(pair -> language.say("pair", pair._1(), pair._2()))
                    .mkString(", ");
        }
        if (finding instanceof Finding.BoundsIndexed indexed) {
            return language.say("indexed", String.valueOf(indexed.lines()), language.source(indexed.index()));
        }
        return ((Finding.NotCompared) finding).households();
    }
}
