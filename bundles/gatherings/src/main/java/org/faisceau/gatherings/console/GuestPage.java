// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One person of a gathering, or a new one: {@code people/new}. */
@Component
public final class GuestPage implements Page {
    static final String NEW = "new";
    private static final int ALIKE = 10;
    private final GatheringHeads heads;
    private final Guests guests;
    private final Invitations invitations;
    private final Organisations organisations;

    @Activate
    public GuestPage(@Reference GatheringHeads heads, @Reference Guests guests, @Reference Invitations invitations, @Reference Organisations organisations) {
        this.heads = heads;
        this.guests = guests;
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/people/{guest}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.path("guest").equals(NEW)) return Led.by(visit, heads, Chapter.PEOPLE, head -> screen(visit, head, Optional.empty(), Form.blank(), 200, ""));
        return Led.by(visit, heads, head -> guest(visit, head).map(one -> screen(visit, head, Optional.of(one), GuestForm.filled(one), 200, "")).orElseGet(Answer::notFound));
    }

    private Optional<Guest> guest(Visit visit, GatheringHead head) {
        return guests.find(visit.actor(), visit.path("guest")).filter(one -> one.gathering().equals(head.gathering().id()));
    }

    /** {@code save}, {@code comes}, {@code declines}, {@code link}, {@code remove}. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            if (visit.path("guest").equals(NEW)) return add(visit, head);
            return guest(visit, head).map(one -> act(visit, head, one)).orElseGet(Answer::notFound);
        });
    }

    private Answer add(Visit visit, GatheringHead head) {
        var content = GuestForm.read(visit.form(), organisation(visit));
        if (visit.form().hasProblems()) return screen(visit, head, Optional.empty(), visit.form(), 422, "");
        return said(visit, head, Optional.empty(), guests.add(visit.actor(), head.gathering().id(), content), "guest.added");
    }

    private Answer act(Visit visit, GatheringHead head, Guest guest) {
        int seen = visit.form().version();
        return switch (visit.action()) {
            case "comes" -> said(visit, head, Optional.of(guest), guests.answerFor(visit.actor(), guest.id(), seen, true), "guest.answered");
            case "declines" -> said(visit, head, Optional.of(guest), guests.answerFor(visit.actor(), guest.id(), seen, false), "guest.answered");
            case "remove" -> removed(visit, head, guest, guests.remove(visit.actor(), guest.id(), seen));
            case "link" -> screen(visit, head, Optional.of(guest), GuestForm.filled(guest), 200, visit.origin() + invitations.link(visit.actor(), guest.id()).orElse(""));
            case "save" -> {
                var content = GuestForm.read(visit.form(), organisation(visit, guest));
                yield visit.form().hasProblems() ? screen(visit, head, Optional.of(guest), visit.form(), 422, "") : said(visit, head, Optional.of(guest), guests.change(visit.actor(), guest.id(), seen, content), "guest.changed");
            }
            default -> Answer.notFound();
        };
    }

    /** Whose line others' words hang on stays, and is told why. */
    private Answer removed(Visit visit, GatheringHead head, Guest guest, GuestWritten written) {
        return written instanceof GuestWritten.Invalid held ? Answer.redirect(head.address() + "/people/" + guest.id(), Tone.WARNING, visit.words(GuestPage.class).say(held.key())) : said(visit, head, Optional.of(guest), written, "guest.removed");
    }

    private Answer said(Visit visit, GatheringHead head, Optional<Guest> guest, GuestWritten written, String key) {
        var words = visit.words(GuestPage.class);
        var form = visit.form();
        return written.fold(
                done -> Answer.redirect(head.address() + "/people", words.say(key, done.guest().name(), words.say("guestState." + done.guest().state()))),
                invalid -> screen(visit, head, guest, GuestForm.reject(form, invalid), 422, ""),
                twice -> screen(visit, head, guest, form.reject("guestMail", "guest.twice", twice.earlier().name()), 422, ""),
                lost -> conflict(visit, head, lost.current()),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Visit visit, GatheringHead head, Guest current) {
        var words = visit.words(GuestPage.class);
        var clash = Clash.of(GuestForm.filled(current), visit.form(), GuestForm.FIELDS, field -> words.say("field." + field), (field, value) -> field.equals("guestPart") && words.has("part." + value) ? words.say("part." + value) : value);
        return Answer.conflict(current.name(), Ui.clash(words, clash, head.address() + "/people/" + current.id(), current.version(), head.address() + "/people", "save"));
    }

    /** What nobody retyped stays what it was. */
    private String organisation(Visit visit, Guest guest) {
        var content = guest.content();
        return visit.form().value("guestOrganisation").strip().equals(content.organisationName()) ? content.organisation() : organisation(visit);
    }

    /** The organisation of that very name in the directory; empty where there is none. */
    private String organisation(Visit visit) {
        var name = SortKey.of(visit.form().value("guestOrganisation"));
        if (name.isEmpty()) return "";
        return organisations.page(visit.actor(), visit.form().value("guestOrganisation").strip(), Optional.empty(), "", ALIKE).items().stream().filter(one -> SortKey.of(one.name()).equals(name)).findFirst().map(Organisation::id).orElse("");
    }

    private Answer screen(Visit visit, GatheringHead head, Optional<Guest> guest, Form form, int status, String link) {
        var words = visit.words(GuestPage.class);
        var typed = guest.map(one -> PeopleView.typed(words, Optional.ofNullable(guests.typed(visit.actor(), head.gathering().id()).get(one.id())))).orElse("");
        return new Answer.Screen(status, guest.map(Guest::name).orElseGet(() -> words.say("guest.new")), new StaticTemplates().guest(words, head, guest, form, link, typed));
    }
}
