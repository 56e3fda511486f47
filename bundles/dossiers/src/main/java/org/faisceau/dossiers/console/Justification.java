// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/**
 * The justification file of a dossier as one person may read it. Its first page says why this is bought; then all that shows it.
 *
 * @param sheets why this purchase, by kind
 */
record Justification(Words words, Casebook book, DossierNames names, Map<SheetKind, Sheet> sheets, List<Engagement> engagement, List<Conclusion> conclusions, VisaPaper visas, ImpactPaper impacts, JournalExtract journal) {
    private static final String NOTHING = "—";

    Paper paper() {
        var dossier = book.dossier();
        var paper = Paper.titled(words.locale(), dossier.title(), Days.of(dossier.changedAt())).kicker(Saying.kind(words, dossier, "justification.title"))
                .author(names.organisation(dossier.buyer())).reference(dossier.reference()).sealed();
        if (dossier.isExercise()) paper.mark(words.say("dossier.exercise")).note(words.say("paper.exercise"));
        why(paper);
        paper.pageEnd().section(words.say("justification.contents")).contents();
        DossierPaper.concluded(paper, words, names, conclusions);
        engagement.forEach(one -> paper.fact(words.say("engagement.title"), words.say("paper.because", words.day(one.day()), one.proof())));
        visas.write(paper, words, names);
        paper.section(words.say("paper.indications"));
        if (book.hidden() > 0) paper.note(words.say("paper.hidden", book.hidden()));
        for (var family : Family.values()) book.grid().of(family).forEach(one -> DossierPaper.indication(paper, words, names, book, one));
        DossierPaper.former(paper, words, names, book);
        impacts.write(paper);
        pieces(paper);
        paper.section(words.say("paper.steps"));
        book.steps().forEach(step -> paper.fact(words.say("state." + step.state()), Saying.date(words, step.at()) + (step.reason().isBlank() ? "" : "\n" + step.reason())));
        extract(paper);
        return paper.build();
    }

    /** One page: long texts are cut nowhere, they only make it longer. */
    private void why(PaperBuilder paper) {
        var dossier = book.dossier();
        paper.section(words.say("why.title")).note(words.say("paper.notice", dossier.grid())).fact(words.say("field.solution"), dossier.title())
                .fact(words.say("field.company"), names.organisation(dossier.company())).fact(words.say("field.buyer"), names.organisation(dossier.buyer()));
        for (var kind : SheetKind.reasons()) {
            var body = sheets.getOrDefault(kind, Sheet.none(kind)).body();
            paper.subsection(words.say("sheet." + kind)).paragraph(body.isBlank() ? words.say("why.nothing") : body);
        }
    }

    private void pieces(PaperBuilder paper) {
        paper.section(words.say("justification.pieces")).paragraph(words.say("justification.piecesLead"));
        for (var one : EvidenceFiles.of(book).pieces()) {
            var evidence = one.evidence();
            var file = evidence.file().map(kept -> one.path() + "\n" + words.say("justification.size", kept.size()) + "\n" + words.say("evidence.hash", kept.hash())).orElse("");
            var said = Stream.of(evidence.title(), file, evidence.link(), evidence.quotation()).filter(part -> !part.isEmpty()).toList();
            paper.fact(one.number(), String.join("\n", said));
        }
        if (book.evidence().isEmpty()) paper.paragraph(words.say("evidence.none"));
    }

    private void extract(PaperBuilder paper) {
        paper.section(words.say("journal.title")).paragraph(words.say(journal.isWhole() ? "journal.lead" : "journal.latest", JournalExtract.MOST));
        var columns = List.of(column("seq", Exportable.Type.NUMBER), column("day", Exportable.Type.DAY), column("person", Exportable.Type.TEXT), column("act", Exportable.Type.TEXT));
        var rows = new ArrayList<List<String>>();
        journal.lines().forEach(line -> rows.add(List.of(String.valueOf(line.seq()), line.day(), line.person().isEmpty() ? NOTHING : line.person(), line.act())));
        paper.table("", columns, rows);
    }

    private Exportable.Column column(String key, Exportable.Type type) {
        return new Exportable.Column(key, words.say("journal.column." + key), type);
    }
}
