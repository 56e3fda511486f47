// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Obligation;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.api.Proofs.Proving;
import org.faisceau.charters.api.Referents;
import org.faisceau.charters.api.Referents.Naming;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One obligation: how it stands in each year and by which rule, its evidence, its rhythm, and who is in charge. */
@Component
public final class CommitmentPage implements Page {
    private final Labs labs;
    private final Cockpits cockpits;
    private final Proofs proofs;
    private final Referents referents;
    private final CommitmentViews views;

    @Activate
    public CommitmentPage(@Reference Labs labs, @Reference Cockpits cockpits, @Reference Proofs proofs, @Reference Referents referents, @Reference CommitmentViews views) {
        this.labs = labs;
        this.cockpits = cockpits;
        this.proofs = proofs;
        this.referents = referents;
        this.views = views;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/commitments/{word}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab, 200, Form.blank())).orElse(Answer.notFound());
    }

    /** {@code prove}, {@code back} and its {@code undo}; {@code pace}; {@code name} and {@code end} of a coordinator. */
    @Override
    public Answer submit(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> switch (visit.action()) {
            case "prove" -> prove(visit, lab);
            case "back" -> after(visit, lab, proofs.takeBack(visit.actor(), visit.form().value("proof")), "proof.back", visit.form().value("proof"));
            case "undo" -> after(visit, lab, proofs.restore(visit.actor(), visit.query("proof")), "proof.brought", "");
            case "pace" -> pace(visit, lab);
            case "name" -> name(visit, lab);
            case "end" -> end(visit, lab);
            default -> Answer.notFound();
        }).orElse(Answer.notFound());
    }

    private Answer prove(Visit visit, Lab lab) {
        var form = visit.form();
        var heldOn = form.neededDay("heldOn");
        var what = form.text("what", Labs.LINE_MAX);
        var link = form.optional("link", Labs.LINE_MAX);
        Set<PersonSide> publics = Stream.of(PersonSide.values()).filter(side -> form.has("publics", side.name())).collect(Collectors.toSet());
        if (form.hasProblems()) return screen(visit, lab, 422, form);
        return after(visit, lab, proofs.bring(visit.actor(), lab.id(), new Proof.Content(visit.path("word"), heldOn.orElseThrow(), what, link, publics)), "proof.brought", "");
    }

    /** @param back the piece that can be brought back; empty for none */
    private Answer after(Visit visit, Lab lab, Proving proving, String key, String back) {
        var said = visit.words(CommitmentPage.class).say(key);
        return proving.fold(
                done -> back.isEmpty() ? Answer.redirect(here(visit), said) : Answer.undoable(here(visit), said, here(visit) + "?proof=" + done.proof().id()),
                invalid -> screen(visit, lab, 422, visit.form().reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(visit.words(CommitmentPage.class).say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer pace(Visit visit, Lab lab) {
        var words = visit.words(CommitmentPage.class);
        var form = visit.form();
        var months = form.value("months").isBlank() ? Optional.of(0) : form.number("months", 0, Obligation.MONTHS_MOST);
        if (form.hasProblems()) return screen(visit, lab, 422, form);
        return cockpits.pace(visit.actor(), lab.id(), visit.path("word"), months.orElse(0)).fold(
                done -> Answer.redirect(here(visit), words.say("rhythm.changed", done.obligation().months())),
                fixed -> Answer.notNow(words.say("rhythm.fixed")),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer name(Visit visit, Lab lab) {
        var form = visit.form();
        var person = form.text("person", Labs.LINE_MAX);
        var act = form.optional("act", Labs.LINE_MAX);
        var from = form.neededDay("from");
        var until = form.value("until").isBlank() ? Optional.<LocalDate>empty() : form.day("until");
        if (form.hasProblems()) return screen(visit, lab, 422, form);
        return after(visit, lab, referents.name(visit.actor(), lab.id(), person, act, from.orElseThrow(), until), "referent.named");
    }

    private Answer end(Visit visit, Lab lab) {
        var form = visit.form();
        var until = form.value("until").isBlank() ? Optional.<LocalDate>empty() : form.day("until");
        if (form.hasProblems()) return screen(visit, lab, 422, form);
        return after(visit, lab, referents.end(visit.actor(), form.value("referent"), form.version(), until), "referent.ended");
    }

    private Answer after(Visit visit, Lab lab, Naming naming, String key) {
        var words = visit.words(CommitmentPage.class);
        return naming.fold(
                done -> Answer.redirect(here(visit), words.say(key)),
                lost -> Answer.redirect(here(visit), Answer.Tone.WARNING, words.say("referent.lost")),
                invalid -> screen(visit, lab, 422, visit.form().reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Lab lab, int status, Form form) {
        var words = visit.words(CommitmentPage.class);
        return views.of(visit, words, lab, visit.path("word")).<Answer>map(view -> new Answer.Screen(status, words.say("obligation." + view.word() + ".short"), new StaticTemplates().commitment(words, view, form)))
                .orElse(Answer.notFound());
    }

    private static String here(Visit visit) {
        return "/charters/" + visit.path("id") + "/commitments/" + visit.path("word");
    }
}
