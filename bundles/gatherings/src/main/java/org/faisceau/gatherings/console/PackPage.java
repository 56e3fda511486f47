// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers;
import org.faisceau.documents.api.Printed;
import org.faisceau.documents.spi.Printable;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.kernel.api.Ref;
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
    private final Papers papers;
    @Reference
    private volatile List<Printable> printables = List.of();

    @Activate
    public PackPage(@Reference GatheringHeads heads, @Reference Guests guests, @Reference Programmes programmes, @Reference Rooms rooms, @Reference Plans plans, @Reference MeetingPlans meetings, @Reference Workshops workshops, @Reference Papers papers) {
        this.heads = heads;
        this.guests = guests;
        this.programmes = programmes;
        this.rooms = rooms;
        this.plans = plans;
        this.meetings = meetings;
        this.workshops = workshops;
        this.papers = papers;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/pack");
    }

    /** The page; with {@code file} {@code pdf}, {@code zip}, {@code certificates} or a part's name, that file. */
    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(PackPage.class);
            var pack = pack(visit, head);
            var paper = new PackPaper(words, pack);
            var present = pack.guests().stream().filter(one -> one.attendance() == Attendance.PRESENT).toList();
            var part = Arrays.stream(PackPaper.Part.values()).filter(one -> one.name().equalsIgnoreCase(visit.query("file"))).findFirst();
            if (part.isPresent()) return papers.download(paper.of(part.get()), Papers.Format.PDF);
            return switch (visit.query("file")) {
                case "" -> Answer.screen(head.gathering().title(), new StaticTemplates().pack(words, pack, paper.parts(), present.size()));
                case "pdf" -> papers.download(paper.whole(), Papers.Format.PDF);
                case "zip" -> zip(visit, pack, paper);
                case "certificates" -> present.isEmpty() ? Answer.notNow(words.say("certificate.nobody")) : papers.download(CertificatePaper.of(words, head, present), Papers.Format.PDF);
                default -> Answer.notFound();
            };
        });
    }

    private Pack pack(Visit visit, GatheringHead head) {
        var actor = visit.actor();
        var id = head.gathering().id();
        var all = guests.list(actor, id);
        var coming = all.stream().filter(one -> one.isComing() || one.attendance() == Attendance.PRESENT).toList();
        var named = coming.isEmpty() ? all.stream().filter(one -> one.state() != State.DECLINED).toList() : coming;
        var forms = workshops.forms(actor, id).orElse(List.of()).stream().flatMap(one -> one.ref().stream()).flatMap(ref -> paper(visit, ref).stream()).toList();
        return new Pack(head, visit.locale(), visit.origin(), named, guests.composition(actor, id), programmes.find(actor, id, visit.locale()).orElseThrow(), rooms.find(actor, id).orElseThrow(), plans.find(actor, id), meetings.find(actor, id).filter(one -> !one.meetings().rounds().isEmpty()), forms);
    }

    private Optional<Paper> paper(Visit visit, Ref ref) {
        return printables.stream().filter(one -> one.kind().equals(ref.kind())).findFirst().flatMap(one -> one.paper(visit.actor(), visit.locale(), ref.id()));
    }

    private Answer zip(Visit visit, Pack pack, PackPaper paper) {
        var words = visit.words(PackPage.class);
        Map<String, Paper> wanted = new LinkedHashMap<>();
        wanted.put(words.say("pack.whole"), paper.whole());
        for (var part : paper.parts()) wanted.put("%02d %s".formatted(part.ordinal() + 1, words.say("pack." + part)), paper.of(part));
        for (int at = 0; at < pack.forms().size(); at++) wanted.put(words.say("pack.form", at + 1), pack.forms().get(at));
        var files = new LinkedHashMap<String, byte[]>();
        for (var one : wanted.entrySet()) {
            var refused = papers.print(one.getValue(), Papers.Format.PDF).fold(ready -> {
                files.put(one.getKey() + ".pdf", ready.bytes());
                return "";
            }, Printed.Refused::sentence);
            if (!refused.isEmpty()) return Answer.notNow(refused);
        }
        return Answer.download(pack.head().gathering().reference() + ".zip", "application/zip", out -> zip(files, out));
    }

    private static void zip(Map<String, byte[]> files, OutputStream out) throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(whole)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        whole.writeTo(out);
    }
}
