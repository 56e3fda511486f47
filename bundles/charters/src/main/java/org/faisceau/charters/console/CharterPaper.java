// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report of a charter: each commitment year by year with the rule that read it, and the evidence. */
@Component
public final class CharterPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(CharterPaper.class);
    private final Labs labs;
    private final Charters charters;
    private final CockpitViews views;
    private final Proofs proofs;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public CharterPaper(@Reference Labs labs, @Reference Charters charters, @Reference CockpitViews views, @Reference Proofs proofs, @Reference Bearers bearers, @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.views = views;
        this.proofs = proofs;
        this.bearers = bearers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Charter.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        var words = TEXTS.in(locale);
        return charters.find(actor, id).flatMap(charter -> labs.find(actor, charter.lab())
                .flatMap(lab -> views.of(actor, words, charter).map(cockpit -> paper(actor, words, lab, charter, cockpit))));
    }

    private Paper paper(Actor actor, Words words, Lab lab, Charter charter, CockpitView cockpit) {
        var terms = charter.terms();
        var paper = Paper.titled(words.locale(), words.say("paper.title", lab.name()), Days.today(clock)).kicker(words.say("charter.number", charter.number())).author(lab.name()).sealed();
        paper.paragraph(lab.content().identity());
        paper.section(words.say("paper.charter")).fact(words.say("field.bearer"), bearers.name(lab.content().bearer())).fact(words.say("field.signedOn"), words.day(terms.signedOn()))
                .fact(words.say("field.startsOn"), words.day(terms.startsOn())).fact(words.say("field.endsOn"), words.day(terms.endsOn())).fact(words.say("field.forBearer"), terms.forBearer())
                .fact(words.say("field.forState"), terms.forState()).fact(words.say("cockpit.kept"), words.say("cockpit.keptOf", cockpit.kept(), cockpit.commitments().size()));
        paper.section(words.say("cockpit.five")).note(words.say("paper.note"));
        cockpit.commitments().forEach(row -> commitment(actor, words, lab, paper, row));
        paper.section(words.say("cockpit.duties"));
        cockpit.duties().forEach(row -> commitment(actor, words, lab, paper, row));
        return paper.build();
    }

    private void commitment(Actor actor, Words words, Lab lab, PaperBuilder paper, CockpitRow row) {
        var word = row.obligation().word();
        paper.subsection(words.say("obligation." + word + ".short")).paragraph(words.say("obligation." + word)).paragraph(row.owner().isEmpty() ? row.rhythm(words) : words.say("owner.withRhythm", row.rhythm(words), row.owner()));
        var heads = List.of(Column.text("year", words.say("paper.year")), Column.text("state", words.say("paper.state")), Column.text("rule", words.say("paper.rule")));
        paper.table(words.say("commitment.stands"), heads, row.years().stream().map(year -> List.of(words.say("cockpit.year", year.reading().year()), year.label(),
                (year.sentence() + " " + year.stopped()).strip())).toList());
        paper.items(proofs.of(actor, lab.id(), word).stream().map(proof -> piece(words, proof)).toList());
    }

    private static String piece(Words words, Proof proof) {
        return words.say("paper.piece", words.day(proof.content().heldOn()), proof.content().what());
    }
}
