// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.documents.api.Block;
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
        PROGRAMME,
        ATTENDANCE,
        BADGES,
        TENTS,
        MEETINGS,
        ROOM,
        MATERIAL,
        PLAN,
        CARDS
    }

    /** Those that there is something to print of. */
    List<Part> parts() {
        return Stream.of(Part.values()).filter(one -> one != Part.MEETINGS || pack.meetings().isPresent()).toList();
    }

    /** One part. */
    Paper of(Part part) {
        var paper = begin(words.say("pack." + part));
        write(paper, part);
        return paper.build();
    }

    /** All parts, each from a new page, then the companies' forms. */
    Paper whole() {
        var paper = begin(pack.head().gathering().title());
        paper.fact(words.say("field.day"), words.weekday(pack.head().gathering().content().day())).fact(words.say("gathering.hours"), Saying.hours(words, pack.head().gathering()))
                .fact(words.say("field.place"), pack.head().gathering().content().place()).fact(words.say("composition.title"), words.say("composition.sum", pack.people())).contents();
        for (var part : parts()) {
            paper.pageEnd().section(words.say("pack." + part));
            write(paper, part);
        }
        return withForms(paper.build());
    }

    /** What other modules print of the companies follows as it is, under a heading of its own. */
    private Paper withForms(Paper own) {
        var blocks = new ArrayList<>(own.blocks());
        int cells = own.cells();
        boolean isWhole = own.whole();
        for (var form : pack.forms()) {
            blocks.add(new Block.PageEnd());
            blocks.add(new Block.Heading(2, form.title()));
            form.blocks().stream().filter(one -> !(one instanceof Block.Contents)).map(PackPaper::lower).forEach(blocks::add);
            cells += form.cells();
            isWhole &= form.whole();
        }
        return new Paper(own.locale(), own.kicker(), own.title(), own.author(), own.reference(), own.date(), blocks, own.mark(), own.code(), cells, isWhole && cells <= PaperBuilder.MAX_CELLS);
    }

    private static Block lower(Block block) {
        return block instanceof Block.Heading heading ? new Block.Heading(3, heading.text()) : block;
    }

    private PaperBuilder begin(String title) {
        var gathering = pack.head().gathering();
        return Paper.titled(words.locale(), title, gathering.content().day()).kicker(pack.head().format().title().in(words.locale())).reference(gathering.reference());
    }

    private void write(PaperBuilder paper, Part part) {
        switch (part) {
            case PROGRAMME -> programme(paper);
            case ATTENDANCE -> attendance(paper);
            case BADGES -> badges(paper);
            case TENTS -> tents(paper);
            case MEETINGS -> meetings(paper);
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

    private void attendance(PaperBuilder paper) {
        var columns = List.of(text("field.guestName"), text("field.guestOrganisation"), text("field.guestPart"), text("pack.arrival"), text("pack.signature"));
        paper.table(words.weekday(pack.head().gathering().content().day()), columns, named().stream().map(one -> List.of(one.name(), one.organisation(), one.part(), "", "")).toList()).note(words.say("invitation.privacy"));
    }

    private void badges(PaperBuilder paper) {
        var all = named();
        paper.paragraph(words.say("pack.badges", all.size()));
        for (int from = 0; from < all.size(); from += PackDrawings.BADGES_PER_PAGE) {
            var some = all.subList(from, Math.min(all.size(), from + PackDrawings.BADGES_PER_PAGE));
            paper.figure(PackDrawings.badges(pack.head().gathering().title(), some), words.say("pack.badgesOf", names(some)), "");
        }
    }

    private void tents(PaperBuilder paper) {
        var all = named();
        for (int from = 0; from < all.size(); from += PackDrawings.TENTS_PER_PAGE) {
            var some = all.subList(from, Math.min(all.size(), from + PackDrawings.TENTS_PER_PAGE));
            paper.figure(PackDrawings.tents(some), words.say("pack.tentsOf", names(some)), "");
        }
    }

    private static String names(List<PackDrawings.Named> some) {
        return String.join(", ", some.stream().map(PackDrawings.Named::name).toList());
    }

    /** Who comes; before anybody is on the list, as many empty ones as it is prepared for. */
    private List<PackDrawings.Named> named() {
        if (!pack.guests().isEmpty()) return pack.guests().stream().map(this::named).toList();
        return Stream.of(GuestPart.values()).flatMap(part -> Stream.iterate(1, one -> one + 1).limit(pack.composition().of(part)).map(one -> new PackDrawings.Named(words.say("pack.nobody", words.say("part." + part), one), "", words.say("part." + part), Optional.empty()))).toList();
    }

    private PackDrawings.Named named(Guest guest) {
        return new PackDrawings.Named(guest.name(), guest.content().organisationName(), words.say("part." + guest.content().part()), DoorCode.of(pack.origin(), guest));
    }

    /** A sheet for each: whom one meets, round by round. */
    private void meetings(PaperBuilder paper) {
        if (pack.meetings().isEmpty()) {
            paper.note(words.say("meeting.none"));
            return;
        }
        var plan = pack.meetings().get();
        var hours = MeetingHours.of(plan, pack.sheet());
        for (var guest : Stream.concat(plan.buyers().stream(), plan.companies().stream()).filter(one -> !MeetingPlans.Plan.isAway(one)).toList()) {
            var met = plan.meetings().of(guest.id());
            paper.subsection(guest.name());
            for (int at = 0; at < met.size(); at++) paper.fact(hours.round(words, at), met.get(at).map(other -> plan.guests().get(other).name()).orElseGet(() -> words.say("meeting.waits")));
        }
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
        paper.table("", List.of(new Column("day", words.say("field.day"), Type.DAY), text("pack.what"), text("pack.document")), pack.plan().get().tasks().stream()
                .map(one -> List.of(one.day().toString(), one.content().text().in(words.locale()), one.content().document().in(words.locale()))).toList());
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
