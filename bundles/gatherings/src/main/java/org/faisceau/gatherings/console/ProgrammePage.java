// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes.Saving;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programme with its hours: read by everybody who sees the gathering, put in order by who leads it. */
@Component
public final class ProgrammePage implements Page {
    private final GatheringHeads heads;
    private final Programmes programmes;

    @Activate
    public ProgrammePage(@Reference GatheringHeads heads, @Reference Programmes programmes) {
        this.heads = heads;
        this.programmes = programmes;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/programme").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var head = heads.of(visit);
        if (head.isEmpty()) return GatheringHeads.absent(visit);
        var sheet = programmes.find(visit.actor(), head.get().gathering().id(), visit.locale()).orElseThrow();
        return Answer.screen(head.get().gathering().title(), new StaticTemplates().programme(visit.words(ProgrammePage.class), head.get(), sheet));
    }

    /** {@code up}, {@code down}, {@code remove} with an item; {@code forget}. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(ProgrammePage.class);
            var id = head.gathering().id();
            var sheet = programmes.find(visit.actor(), id, visit.locale()).orElseThrow();
            int seen = visit.form().version();
            if (visit.action().equals("forget")) return said(visit, head, programmes.forget(visit.actor(), id, seen, visit.locale()), words.say("programme.forgotten"));
            var items = moved(sheet, visit.form().value("item"), visit.action());
            if (items.isEmpty()) return Answer.notFound();
            return said(visit, head, programmes.save(visit.actor(), id, seen, items, visit.locale()), words.say("programme.saved"));
        });
    }

    private static List<ProgrammeItem> moved(Sheet sheet, String item, String action) {
        var items = new ArrayList<>(sheet.items());
        int at = IntStream.range(0, items.size()).filter(one -> items.get(one).id().equals(item)).findFirst().orElse(-1);
        if (at < 0) return List.of();
        switch (action) {
            case "up" -> Collections.swap(items, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(items, at, Math.min(items.size() - 1, at + 1));
            case "remove" -> items.remove(at);
            default -> items.clear();
        }
        return items;
    }

    private static Answer said(Visit visit, GatheringHead head, Saving saving, String done) {
        var words = visit.words(ProgrammePage.class);
        var back = head.address() + "/programme";
        return saving.fold(
                it -> Answer.redirect(back, done),
                invalid -> Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key())),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("programme.lost")),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }
}
