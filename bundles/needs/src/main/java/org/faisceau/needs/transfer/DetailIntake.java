// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;

/**
 * The details that lines say of needs which were taken over before. Details that were written here since that export stay, as do those of a
 * file that does not know of them: only a need without details takes what such a file says. Each need's details are a write of their own.
 */
record DetailIntake(Details details, Nomenclatures nomenclatures, Actor actor, Words words, boolean dryRun) {
    private static final String VERSION = "\\d{1,9}";

    /** The same report, told what became of the details. A file without their columns costs nothing. */
    Report take(List<Line> lines, Report report) {
        if (lines.stream().noneMatch(line -> DetailColumns.FIELDS.stream().anyMatch(line::has))) return report;
        var ids = new HashSet<String>();
        report.outcomes().forEach(outcome -> outcome.ref().ifPresent(ref -> ids.add(ref.id())));
        var ours = details.findAll(actor, ids);
        var outcomes = new ArrayList<Outcome>();
        for (int at = 0; at < lines.size(); at++) outcomes.add(known(lines.get(at), outcome(lines.get(at), report.outcomes().get(at), ours)));
        return new Report(outcomes, report.beside());
    }

    /** The same, told where the line names a family that the buyer's nomenclature has not. */
    private Outcome known(Line line, Outcome outcome) {
        if (outcome.verdict() == Verdict.REFUSED || nomenclatures.knows(line.cell("siren"), line.cell("family"))) return outcome;
        return saying(outcome, outcome.verdict(), words.say("line.familyUnknown", line.cell("family")));
    }

    private Outcome outcome(Line line, Outcome outcome, Map<String, Detail> ours) {
        if (outcome.verdict() == Verdict.REFUSED || outcome.ref().isEmpty() || !ours.containsKey(outcome.ref().get().id())) return outcome;
        var detail = ours.get(outcome.ref().get().id());
        var differing = DetailColumns.otherwise(line, detail);
        if (differing.isEmpty()) return outcome;
        boolean isCurrent = detail.version() == 0 || version(line) == detail.version();
        if (!isCurrent) return with(outcome, outcome.verdict(), "line.keptSince", differing.keySet());
        // Of a new need the whole line was taken: nothing changed.
        var done = outcome.verdict() == Verdict.CREATED ? outcome : with(outcome, outcome.verdict() == Verdict.SAME ? Verdict.CHANGED : outcome.verdict(), "line.changes", differing.keySet());
        if (dryRun) return done;
        return details.change(actor, outcome.ref().get().id(), detail.version(), DetailColumns.taken(detail, differing)).fold(
                changed -> done,
                lost -> with(outcome, outcome.verdict(), "line.keptSince", differing.keySet()),
                invalid -> with(outcome, outcome.verdict(), "line.detailLeft", Set.of(invalid.field())),
                refused -> with(outcome, outcome.verdict(), "line.detailLeft", differing.keySet()),
                unknown -> outcome);
    }

    private static int version(Line line) {
        var cell = line.cell(DetailColumns.VERSION);
        return cell.matches(VERSION) ? Integer.parseInt(cell) : 0;
    }

    private Outcome with(Outcome outcome, Verdict verdict, String key, Set<String> fields) {
        return saying(outcome, verdict, words.say(key, Told.labels(words, fields)));
    }

    private static Outcome saying(Outcome outcome, Verdict verdict, String sentence) {
        var all = new ArrayList<>(outcome.words());
        all.add(sentence);
        return new Outcome(outcome.line(), verdict, all, outcome.ref());
    }
}
