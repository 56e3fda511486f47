// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Invitations.ByHand;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of people: who comes, who waits, whether the sides are balanced, whom to tell. */
@Component
public final class PeoplePage implements Page {
    private static final List<String> SEATS = List.of("seatsTotal", "seatsAuthorities", "seatsCompanies");
    private final GatheringHeads heads;
    private final Guests guests;
    private final Invitations invitations;
    private final Opinions opinions;
    private final Tables tables;

    @Activate
    public PeoplePage(@Reference GatheringHeads heads, @Reference Guests guests, @Reference Invitations invitations, @Reference Opinions opinions, @Reference Tables tables) {
        this.heads = heads;
        this.guests = guests;
        this.invitations = invitations;
        this.opinions = opinions;
        this.tables = tables;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/people").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> screen(visit, head, 200, Optional.empty(), ""));
    }

    /** {@code seats}, {@code open-link}, {@code close-link}, {@code links}, {@code told}, {@code restore}, {@code attach}. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> act(visit, head));
    }

    private Answer act(Visit visit, GatheringHead head) {
        var words = visit.words(PeoplePage.class);
        var id = head.gathering().id();
        var back = head.address() + "/people";
        return switch (visit.action()) {
            case "seats" -> seat(visit, head);
            case "open-link" -> invitations.openLink(visit.actor(), id).map(link -> screen(visit, head, 200, Optional.empty(), visit.origin() + link)).orElseGet(() -> head.gathering().state().isAhead() ? Answer.notNow(words.say("people.linkNotNow")) : Said.notNow(words, head.gathering().state()));
            case "close-link" -> {
                invitations.close(visit.actor(), id);
                yield Answer.redirect(back, words.say("people.linkClosed"));
            }
            case "links" -> links(visit, head);
            case "restore" -> restore(visit, head);
            case "attach" -> attach(visit, head);
            case "told" -> {
                var told = invitations.toldByHand(visit.actor(), id, visit.form().value("seen"));
                yield told.isPresent() ? Answer.redirect(back, words.say("people.toldByHand", told.getAsInt())) : Answer.redirect(back, Tone.PROBLEM, words.say("people.toldOthers"));
            }
            default -> Answer.notFound();
        };
    }

    /** Those that were ticked and are still suggested. */
    private Answer attach(Visit visit, GatheringHead head) {
        var words = visit.words(PeoplePage.class);
        var ticked = visit.form().all("suggested");
        var taken = guests.suggestions(visit.actor(), head.gathering().id()).stream().filter(one -> ticked.contains(PeopleView.ticked(one))).toList();
        return guests.attach(visit.actor(), head.gathering().id(), taken).fold(
                done -> Answer.redirect(head.address() + "/people", words.say("people.attached", done.added())),
                tooMany -> Answer.notFound(),
                invalid -> Answer.notFound(),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    private Answer restore(Visit visit, GatheringHead head) {
        var words = visit.words(PeoplePage.class);
        var back = head.address() + "/people";
        return guests.restore(visit.actor(), visit.form().value("guest")).fold(
                done -> Answer.redirect(back, words.say("guest.restored", done.guest().name(), words.say("guestState." + done.guest().state()))),
                invalid -> Answer.redirect(back, Tone.WARNING, words.say(invalid.key(), Guests.GUESTS_MOST)),
                twice -> Answer.redirect(back, Tone.WARNING, words.say("guest.twice", twice.earlier().name())),
                lost -> Answer.redirect(back),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    private Answer seat(Visit visit, GatheringHead head) {
        var words = visit.words(PeoplePage.class);
        var form = visit.form();
        var seats = new Seats(limit(form, "seatsTotal"), limit(form, "seatsAuthorities"), limit(form, "seatsCompanies"), form.version());
        if (form.hasProblems()) return screen(visit, head, 422, Optional.of(form), "");
        return guests.seat(visit.actor(), head.gathering().id(), form.version(), seats).fold(
                done -> Answer.redirect(head.address() + "/people", words.say(done.promoted().isEmpty() ? "people.seated" : "people.seatedPromoted", done.promoted().size())),
                lost -> conflict(visit, head, lost.current()),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    /** Both versions, field by field; no number is no limit. */
    private static Answer conflict(Visit visit, GatheringHead head, Seats current) {
        var words = visit.words(PeoplePage.class);
        var back = head.address() + "/people";
        return Answer.conflict(head.gathering().title(), Ui.clash(words, Clash.of(filled(current), visit.form(), SEATS, field -> words.say("field." + field), (field, value) -> value), back, current.version(), back, "seats"));
    }

    private static OptionalInt limit(Form form, String field) {
        return form.number(field, 0, Guests.GUESTS_MOST).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Form filled(Seats seats) {
        return Form.blank().with("version", String.valueOf(seats.version())).with("seatsTotal", said(seats.total())).with("seatsAuthorities", said(seats.authorities())).with("seatsCompanies", said(seats.companies()));
    }

    private static String said(OptionalInt limit) {
        return limit.isPresent() ? String.valueOf(limit.getAsInt()) : "";
    }

    private Answer screen(Visit visit, GatheringHead head, int status, Optional<Form> typed, String link) {
        var words = visit.words(PeoplePage.class);
        var actor = visit.actor();
        var id = head.gathering().id();
        return visit.atOnce(() -> {
            var all = guests.list(actor, id);
            var state = Arrays.stream(State.values()).filter(one -> one.name().equals(visit.query("state"))).findFirst();
            var shown = all.stream().filter(one -> state.isEmpty() || one.state() == state.get()).toList();
            var seats = guests.seats(actor, id);
            var sum = opinions.sum(actor, id).orElseGet(() -> new Opinions.Sum(Map.of(), List.of(), List.of(), 0));
            var view = new PeopleView(head, shown, all.size(), all.stream().collect(Collectors.groupingBy(Guest::state, Collectors.summingInt(one -> 1))), state.map(State::name).orElse(""), invitations.counts(actor, id), guests.composition(actor, head.gathering(), all), seats, typed.orElseGet(() -> filled(seats)),
                    invitations.byHand(actor, id), sum, guests.unproved(actor, id), guests.typed(actor, id), invitations.reachesByMail(), guests.removed(actor, id), head.may(Chapter.PEOPLE) ? guests.suggestions(actor, id) : List.of(), link);
            return new Answer.Screen(status, head.gathering().title(), new StaticTemplates().people(visit, words, view));
        });
    }

    /** Names, mails and links for a person's own mail program; who is in it is told by that person. */
    private Answer links(Visit visit, GatheringHead head) {
        var words = visit.words(PeoplePage.class);
        var columns = List.of(Column.text("name", words.say("field.guestName")), Column.text("mail", words.say("field.guestMail")), Column.text("why", words.say("people.why")), Column.text("link", words.say("people.link")));
        var whys = invitations.byHand(visit.actor(), head.gathering().id()).stream().collect(Collectors.groupingBy(ByHand::guest, LinkedHashMap::new, Collectors.mapping(ByHand::why, Collectors.toList())));
        var links = invitations.links(visit.actor(), head.gathering().id(), whys.keySet().stream().map(Guest::id).toList());
        var rows = whys.entrySet().stream().map(one -> List.of(one.getKey().name(), one.getKey().content().mail(), PeopleView.said(words, one.getValue()), visit.origin() + links.getOrDefault(one.getKey().id(), ""))).toList();
        return Answer.download(head.gathering().reference() + ".csv", Tables.Format.CSV.mediaType(), out -> {
            try (var writer = tables.write(Tables.Format.CSV, head.gathering().reference(), columns, out)) {
                for (var row : rows) writer.row(row);
            }
        });
    }
}
