// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that is printed for the day, in one PDF or in a ZIP; the companies' forms come from the modules that keep them, as far as they run. */
@Component
public final class PackPage implements Page {
    private final GatheringHeads heads;
    private final Guests guests;
    private final Programmes programmes;
    private final Rooms rooms;
    private final Plans plans;
    private final MeetingPlans meetings;
    private final Workshops workshops;
    private final FormSheets sheets;
    private final Papers papers;

    @Activate
    public PackPage(@Reference GatheringHeads heads, @Reference Guests guests, @Reference Programmes programmes, @Reference Rooms rooms, @Reference Plans plans, @Reference MeetingPlans meetings, @Reference Workshops workshops, @Reference FormSheets sheets, @Reference Papers papers) {
        this.heads = heads;
        this.guests = guests;
        this.programmes = programmes;
        this.rooms = rooms;
        this.plans = plans;
        this.meetings = meetings;
        this.workshops = workshops;
        this.sheets = sheets;
        this.papers = papers;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/pack");
    }

    /** The page; with {@code file} {@code pdf}, {@code zip}, {@code certificates} or a part's name, that file; {@code lot} from 1 where people fill several. */
    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(PackPage.class);
            var pack = pack(visit, head);
            var paper = new PackPaper(words, pack);
            var present = pack.guests().stream().filter(one -> one.attendance() == Attendance.PRESENT).toList();
            var part = Arrays.stream(PackPaper.Part.values()).filter(one -> one.name().equalsIgnoreCase(visit.query("file"))).findFirst();
            if (part.isPresent()) return part(visit, paper, part.get());
            return switch (visit.query("file")) {
                case "" -> Answer.screen(head.gathering().title(), new StaticTemplates().pack(words, pack, paper, present.size()));
                case "pdf" -> whole(words, paper);
                case "zip" -> zip(visit, pack, paper);
                case "certificates" -> present.isEmpty() ? Answer.notNow(words.say("certificate.nobody")) : papers.download(CertificatePaper.of(words, head, present), Papers.Format.PDF);
                default -> Answer.notFound();
            };
        });
    }

    private Answer part(Visit visit, PackPaper paper, PackPaper.Part part) {
        var lot = visit.query("lot").isEmpty() ? "1" : visit.query("lot");
        return lot.matches("[1-9]\\d{0,2}") && Integer.parseInt(lot) <= paper.lots(part) ? papers.download(paper.of(part, Integer.parseInt(lot)), Papers.Format.PDF) : Answer.notFound();
    }

    private Answer whole(Words words, PackPaper paper) {
        if (!paper.isOneFile()) return Answer.notNow(words.say("pack.tooMany", Pack.LOT));
        var whole = paper.whole();
        return whole.whole() ? papers.download(whole, Papers.Format.PDF) : Answer.notNow(words.say("pack.tooLong"));
    }

    private Pack pack(Visit visit, GatheringHead head) {
        var actor = visit.actor();
        var id = head.gathering().id();
        var all = guests.list(actor, id);
        var coming = all.stream().filter(one -> one.isComing() || one.attendance() == Attendance.PRESENT).toList();
        var named = coming.isEmpty() ? all.stream().filter(one -> one.state() != State.DECLINED).toList() : coming;
        var workshop = workshops.forms(actor, id).orElse(List.of());
        var forms = sheets.of(actor, visit.locale(), head.gathering(), workshop);
        return new Pack(head, visit.locale(), visit.origin(), named, guests.composition(actor, id), programmes.find(actor, id, visit.locale()).orElseThrow(), rooms.find(actor, id).orElseThrow(), plans.find(actor, id), meetings.find(actor, id).filter(one -> !one.meetings().rounds().isEmpty()), forms, workshop.size() - forms.size());
    }

    private Answer zip(Visit visit, Pack pack, PackPaper paper) {
        var words = visit.words(PackPage.class);
        Map<String, Paper> wanted = new LinkedHashMap<>();
        if (paper.isOneFile()) Optional.of(paper.whole()).filter(Paper::whole).ifPresent(whole -> wanted.put(words.say("pack.whole"), whole));
        for (var part : paper.parts()) {
            var name = "%02d %s".formatted(part.ordinal() + 1, words.say("pack." + part));
            for (int lot = 1; lot <= paper.lots(part); lot++) wanted.put(paper.lots(part) == 1 ? name : name + " " + lot, paper.of(part, lot));
        }
        for (int at = 0; at < pack.forms().size(); at++) wanted.put(words.say("pack.form", pack.forms().get(at).fileName(at + 1)), pack.forms().get(at).paper());
        return Zip.of(papers, wanted, pack.head().gathering().reference());
    }
}
