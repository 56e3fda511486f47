// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.gatherings.api.Format.Line;
import org.faisceau.gatherings.api.Format.Material;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Words;

/** The print pack as papers: each part by itself, or all of them in one. */
final class PackPaper {
    private final Words words;
    private final Pack pack;

    PackPaper(Words words, Pack pack) {
        this.words = words;
        this.pack = pack;
    }

    /** A part of the pack. */
    enum Part {
        PROGRAMME(false),
        ATTENDANCE(true),
        BADGES(true),
        TENTS(true),
        MEETINGS(true),
        ROOM(false),
        MATERIAL(false),
        PLAN(false),
        CARDS(false);

        /** True where it grows with the people. */
        private final boolean ofPeople;

        Part(boolean ofPeople) {
            this.ofPeople = ofPeople;
        }
    }

    /** Those that there is something to print of. */
    List<Part> parts() {
        return Stream.of(Part.values()).filter(one -> one != Part.MEETINGS || pack.meetings().isPresent()).toList();
    }

    /** False where the people fill more than one file. */
    boolean isOneFile() {
        return parts().stream().allMatch(part -> lots(part) == 1);
    }

    /** Files that a part comes in, 1 or more. */
    int lots(Part part) {
        return part.ofPeople ? Math.max(1, (people(part) + Pack.LOT - 1) / Pack.LOT) : 1;
    }

    /** Number of the first person in a lot, from 1. */
    int first(int lot) {
        return (lot - 1) * Pack.LOT + 1;
    }

    int last(Part part, int lot) {
        return Math.min(people(part), lot * Pack.LOT);
    }

    private int people(Part part) {
        return part == Part.MEETINGS ? pack.meetings().map(one -> meeting(one).size()).orElse(0) : pack.guests().size() + blanks().size();
    }

    /** One part, or the share of the people in it. @param lot from 1 */
    Paper of(Part part, int lot) {
        return Pieces.standing(begin(words.say("pack." + part)).build(), pieces(part, (lot - 1) * Pack.LOT, Pack.LOT));
    }

    /** All parts, each from a new page, then the companies' forms; not {@link Paper#whole()} where they are too many for one file. */
    Paper whole() {
        if (!isOneFile()) throw new IllegalStateException("people: " + people(Part.BADGES) + " for one file");
        var paper = begin(pack.head().gathering().title());
        paper.fact(words.say("field.day"), words.weekday(pack.head().gathering().content().day())).fact(words.say("gathering.hours"), Saying.hours(words, pack.head().gathering()))
                .fact(words.say("field.place"), pack.head().gathering().content().place()).fact(words.say("composition.title"), words.say("composition.sum", pack.people())).contents();
        var all = new Pieces(paper.build());
        for (var part : parts()) {
            all.page(words.say("pack." + part));
            pieces(part, 0, Pack.LOT).forEach(all::add);
        }
        for (var form : pack.forms()) {
            all.page(form.paper().title());
            all.under(form.paper());
        }
        return all.joined();
    }

    /** A drawing of eight badges is much to read: each is a paper by itself, so that no limit of letters, only that of the whole, holds for all of them. */
    private List<Paper> pieces(Part part, int from, int most) {
        if (part != Part.BADGES) {
            var paper = begin(words.say("pack." + part));
            write(paper, part, from, most);
            return List.of(paper.build());
        }
        var all = named(from, most);
        var pieces = new ArrayList<Paper>();
        pieces.add(begin(words.say("pack.BADGES")).paragraph(words.say("pack.badges", all.size())).build());
        for (int at = 0; at < all.size(); at += PackDrawings.BADGES_PER_PAGE) {
            var some = share(all, at, PackDrawings.BADGES_PER_PAGE);
            pieces.add(begin(words.say("pack.BADGES")).figure(PackDrawings.badges(pack.head().gathering().title(), some), words.say("pack.badgesOf", names(some)), "").build());
        }
        return pieces;
    }

    private static <T> List<T> share(List<T> all, int from, int most) {
        return all.subList(Math.min(from, all.size()), Math.min(all.size(), from + most));
    }

    private PaperBuilder begin(String title) {
        var gathering = pack.head().gathering();
        return Paper.titled(words.locale(), title, gathering.content().day()).kicker(pack.head().format().title().in(words.locale())).reference(gathering.reference());
    }

    private void write(PaperBuilder paper, Part part, int from, int most) {
        switch (part) {
            case PROGRAMME -> programme(paper);
            case ATTENDANCE -> attendance(paper, named(from, most));
            case BADGES -> throw new IllegalStateException("badges are pieces");
            case TENTS -> tents(paper, named(from, most));
            case MEETINGS -> meetings(paper, from, most);
            case ROOM -> room(paper);
            case MATERIAL -> material(paper);
            case PLAN -> plan(paper);
            case CARDS -> cards(paper);
        }
    }

    private void programme(PaperBuilder paper) {
        var columns = List.of(text("programme.hours"), text("field.itemTitle"), text("field.itemLead"), new Column("minutes", words.say("field.itemMinutes"), Type.NUMBER));
        paper.table(words.say("programme.sum", Saying.minutes(words, pack.sheet().table().minutes()), pack.sheet().items().size()), columns, pack.sheet().table().items().stream()
                .map(one -> List.of(Saying.hour(words, one.from()), one.item().title(), one.item().lead(), String.valueOf(one.item().minutes()))).toList());
        if (pack.sheet().isProposed()) paper.note(words.say("pack.proposedMinutes"));
    }

    private void attendance(PaperBuilder paper, List<PackDrawings.Named> some) {
        var columns = List.of(text("field.guestName"), text("field.guestOrganisation"), text("field.guestPart"), text("pack.arrival"), text("pack.signature"));
        paper.table(words.weekday(pack.head().gathering().content().day()), columns, some.stream().map(one -> List.of(one.name(), one.organisation(), one.part(), "", "")).toList()).note(words.say("pack.privacy", words.day(pack.head().format().erasedOn(pack.head().gathering().content().day()))));
    }

    private void tents(PaperBuilder paper, List<PackDrawings.Named> all) {
        for (int from = 0; from < all.size(); from += PackDrawings.TENTS_PER_PAGE) {
            var some = all.subList(from, Math.min(all.size(), from + PackDrawings.TENTS_PER_PAGE));
            paper.figure(PackDrawings.tents(some), words.say("pack.tentsOf", names(some)), "");
        }
    }

    private static String names(List<PackDrawings.Named> some) {
        return String.join(", ", some.stream().map(PackDrawings.Named::name).toList());
    }

    /** Who comes, then as many empty ones as are still awaited; before anybody is on the list, as many as it is prepared for. */
    private List<PackDrawings.Named> named(int from, int most) {
        var some = share(pack.guests(), from, most);
        return Stream.concat(some.stream().map(this::named), share(blanks(), Math.max(0, from - pack.guests().size()), most - some.size()).stream()).toList();
    }

    private List<PackDrawings.Named> blanks() {
        var awaited = pack.guests().isEmpty() ? pack.composition().counts() : pack.composition().awaited();
        return Stream.of(GuestPart.values()).flatMap(part -> IntStream.rangeClosed(1, awaited.getOrDefault(part, 0)).mapToObj(number -> blank(part, number))).toList();
    }

    private PackDrawings.Named blank(GuestPart part, int number) {
        return new PackDrawings.Named(words.say("pack.nobody", words.say("part." + part), number), "", words.say("part." + part), Optional.empty());
    }

    private PackDrawings.Named named(Guest guest) {
        return new PackDrawings.Named(guest.name(), guest.content().organisationName(), words.say("part." + guest.content().part()), DoorCode.of(pack.origin(), guest));
    }

    /** A sheet for each: whom one meets, round by round. */
    private void meetings(PaperBuilder paper, int from, int most) {
        if (pack.meetings().isEmpty()) {
            paper.note(words.say("meeting.none"));
            return;
        }
        var plan = pack.meetings().get();
        var hours = MeetingHours.of(plan, pack.sheet());
        for (var guest : share(meeting(plan), from, most)) {
            var met = plan.meetings().of(guest.id());
            paper.subsection(guest.name());
            for (int at = 0; at < met.size(); at++) paper.fact(hours.round(words, at), met.get(at).map(other -> plan.guests().get(other).name()).orElseGet(() -> words.say("meeting.waits")));
        }
    }

    /** Those who are there to meet. */
    private static List<Guest> meeting(MeetingPlans.Plan plan) {
        return Stream.concat(plan.buyers().stream(), plan.companies().stream()).filter(one -> !MeetingPlans.Plan.isAway(one)).toList();
    }

    private void room(PaperBuilder paper) {
        var room = pack.setup().room();
        paper.figure(PackDrawings.room(words, room), RoomWords.alternative(words, room), words.say("room.for", room.people(), room.wheelchairs()));
        paper.table("", List.of(text("room.name"), text("room.what"), text("room.detail")), RoomWords.lines(words, room).stream().map(one -> List.of(one.name(), one.what(), one.detail())).toList());
    }

    private void material(PaperBuilder paper) {
        var format = pack.head().format();
        paper.table(words.say("pack.material"), List.of(text("pack.what"), text("pack.quantity"), text("pack.source")),
                format.material().stream().map(one -> List.of(one.text().in(words.locale()), quantity(one), words.say("source." + one.source()))).toList());
        paper.table(words.say("pack.budget"), List.of(text("pack.what"), text("pack.source"), text("pack.amount")), format.budget().stream().map(one -> List.of(one.text().in(words.locale()), words.say("source." + one.source()), "")).toList());
    }

    private String quantity(Material one) {
        return switch (one.quantity()) {
            case ONE -> words.number(1);
            case PER_PERSON -> words.number(pack.people());
            case PER_COMPANY_AND_PERSON -> words.say("pack.copies", pack.companies(), pack.people());
        };
    }

    private void plan(PaperBuilder paper) {
        if (pack.plan().isEmpty()) {
            paper.note(words.say("pack.noPlan"));
            return;
        }
        paper.table("", List.of(new Column("day", words.say("field.day"), Type.DAY), text("pack.what"), text("pack.who"), text("pack.document"), text("pack.source")), pack.plan().get().tasks().stream()
                .map(one -> List.of(one.day().toString(), one.content().text().in(words.locale()), words.say("part." + one.content().owner()), one.content().document().in(words.locale()), source(one))).toList());
    }

    /** Of the task and of its date: the sheet may name the one and leave the other to us. */
    private String source(Task one) {
        var task = words.say("source." + one.source());
        return one.source() == one.daySource() ? task : words.say("pack.sources", task, words.say("source.ofDay", words.say("source." + one.daySource())));
    }

    private void cards(PaperBuilder paper) {
        paper.items(pack.head().format().tips().stream().map(Line::text).map(one -> one.in(words.locale())).toList());
        for (var timed : pack.sheet().table().items()) {
            var item = timed.item();
            paper.subsection(words.say("pack.card", Saying.hour(words, timed.from()), item.title())).fact(words.say("field.itemLead"), item.lead()).fact(words.say("field.itemMinutes"), minutes(item)).paragraph(item.detail());
        }
    }

    private String minutes(ProgrammeItem item) {
        return item.turns() == 0 ? words.number(item.minutes()) : words.say("pack.turns", item.minutes(), item.turns(), Saying.turn(words, item));
    }

    private Column text(String key) {
        return Column.text(key, words.say(key));
    }
}
