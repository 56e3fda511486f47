// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.FollowUp;
import org.faisceau.charters.api.FollowUps;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meetings that follow a stay, each with its form, and the form of a new one. */
@Component
public final class FollowUpsPage implements Page {
    private final Labs labs;
    private final Residencies residencies;
    private final FollowUps meetings;
    private final Bearers bearers;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public FollowUpsPage(@Reference Labs labs, @Reference Residencies residencies, @Reference FollowUps meetings, @Reference Bearers bearers, @Reference Accounts accounts, @Reference Clock clock) {
        this.labs = labs;
        this.residencies = residencies;
        this.meetings = meetings;
        this.bearers = bearers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * One meeting with its form.
     *
     * @param isOpen true where the form is to be unfolded: what was typed is wrong
     */
    record Line(FollowUp meeting, String by, Form form, boolean isOpen) {}

    /** The stay, its meetings, and the form of a new one. */
    record Board(Residency residency, String company, List<Line> lines, Form form, boolean mayWrite) {
        String address() {
            return "/charters/residencies/" + residency.id() + "/meetings";
        }
    }

    @Override
    public Address address() {
        return Address.of("charters/residencies/{id}/meetings").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return read(visit).map(one -> screen(visit, one, 200, "", Form.blank())).orElse(Answer.notFound());
    }

    /** {@code save} of a new meeting or of one that is named; {@code remove} and its {@code undo}. */
    @Override
    public Answer submit(Visit visit) {
        return read(visit).map(one -> switch (visit.action()) {
            case "save" -> save(visit, one);
            case "remove" -> removed(visit, one, visit.form().value("meeting"));
            case "undo" -> after(visit, one, "", meetings.restore(visit.actor(), visit.query("meeting")), "followUp.noted");
            default -> Answer.notFound();
        }).orElse(Answer.notFound());
    }

    private Optional<Residency> read(Visit visit) {
        return residencies.find(visit.actor(), visit.path("id")).filter(one -> residencies.mayReadAll(visit.actor(), one));
    }

    private Answer save(Visit visit, Residency one) {
        var form = visit.form();
        var id = form.value("meeting");
        var content = read(form, suffix(id));
        if (content.isEmpty()) return screen(visit, one, 422, id, form);
        return after(visit, one, id, id.isEmpty() ? meetings.note(visit.actor(), one.id(), content.get()) : meetings.change(visit.actor(), id, form.version(), content.get()), "followUp.noted");
    }

    private Answer removed(Visit visit, Residency one, String id) {
        var here = here(one);
        return meetings.remove(visit.actor(), id, visit.form().version()).fold(
                done -> Answer.undoable(here, visit.words(FollowUpsPage.class).say("followUp.removed"), here + "?meeting=" + id),
                lost -> screen(visit, one, 409, id, visit.form().reject("said" + suffix(id), "followUp.lostRemoval").with("version", String.valueOf(lost.current().version()))), invalid -> Answer.notFound(),
                refused -> Answer.refused(visit.words(FollowUpsPage.class).say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer after(Visit visit, Residency one, String id, FollowUps.Noting noting, String key) {
        var words = visit.words(FollowUpsPage.class);
        var form = visit.form();
        return noting.fold(
                done -> Answer.redirect(here(one), words.say(key)),
                lost -> screen(visit, one, 409, id, form.reject("said" + suffix(id), "followUp.lost").with("version", String.valueOf(lost.current().version()))),
                invalid -> screen(visit, one, 422, id, form.reject(invalid.field() + suffix(id), invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private static String here(Residency one) {
        return "/charters/residencies/" + one.id() + "/meetings";
    }

    /** Forms of several meetings stand on one page: their fields are told apart by it. */
    private static String suffix(String meeting) {
        return meeting.isEmpty() ? "" : "-" + meeting;
    }

    private static Optional<FollowUp.Content> read(Form form, String suffix) {
        var heldOn = form.neededDay("heldOn" + suffix);
        var who = form.optional("who" + suffix, Labs.LINE_MAX);
        var said = form.text("said" + suffix, Labs.TEXT_MAX);
        var nextOn = form.value("nextOn" + suffix).isBlank() ? Optional.<LocalDate>empty() : form.day("nextOn" + suffix);
        return form.hasProblems() ? Optional.empty() : Optional.of(new FollowUp.Content(heldOn.orElseThrow(), who, said, nextOn));
    }

    private Answer screen(Visit visit, Residency one, int status, String wrong, Form typed) {
        var words = visit.words(FollowUpsPage.class);
        var lines = meetings.of(visit.actor(), one.id()).stream().map(it -> line(it, wrong.equals(it.id()) ? Optional.of(typed) : Optional.empty())).toList();
        var fresh = wrong.isEmpty() && status != 200 ? typed : Form.blank().with("heldOn", Days.today(clock).toString());
        var board = new Board(one, bearers.name(one.content().company()), lines, fresh, labs.mayLead(visit.actor()));
        return new Answer.Screen(status, words.say("followUp.title"), new StaticTemplates().followUps(words, board));
    }

    private Line line(FollowUp one, Optional<Form> typed) {
        var content = one.content();
        var suffix = suffix(one.id());
        var filled = Form.blank().with("version", String.valueOf(one.version())).with("heldOn" + suffix, content.heldOn().toString()).with("who" + suffix, content.who()).with("said" + suffix, content.said())
                .with("nextOn" + suffix, Days.write(content.nextOn()));
        return new Line(one, accounts.shownName(one.account()), typed.orElse(filled), typed.isPresent());
    }
}
