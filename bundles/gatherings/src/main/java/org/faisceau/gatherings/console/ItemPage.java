// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.api.Timetable;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One item of a programme, or a new one at its end: {@code programme/new}. */
@Component
public final class ItemPage implements Page {
    static final String NEW = "new";
    private static final List<String> FIELDS = List.of("itemTitle", "itemMinutes", "itemTurns", "itemLead", "itemRoom", "itemDetail", "itemBreak", "itemBeside");
    private final GatheringHeads heads;
    private final Programmes programmes;
    private final Ids ids;

    @Activate
    public ItemPage(@Reference GatheringHeads heads, @Reference Programmes programmes, @Reference Ids ids) {
        this.heads = heads;
        this.programmes = programmes;
        this.ids = ids;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/programme/{item}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, Chapter.PROGRAMME, head -> {
            var sheet = sheet(visit, head);
            if (visit.path("item").equals(NEW)) return screen(visit, head, Form.blank().with("version", String.valueOf(sheet.version())), 200, List.of());
            return item(sheet, visit.path("item")).map(one -> screen(visit, head, filled(sheet, one), 200, clashes(sheet, one))).orElseGet(Answer::notFound);
        });
    }

    private Sheet sheet(Visit visit, GatheringHead head) {
        return programmes.find(visit.actor(), head.gathering().id(), visit.locale()).orElseThrow();
    }

    /** Those that this item has a part in. */
    private static List<Timetable.Clash> clashes(Sheet sheet, ProgrammeItem one) {
        return sheet.table().clashes().stream().filter(clash -> clash.first().equals(one.title()) || clash.second().equals(one.title())).toList();
    }

    private static Optional<ProgrammeItem> item(Sheet sheet, String id) {
        return sheet.items().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Form filled(Sheet sheet, ProgrammeItem one) {
        return Form.blank().with("version", String.valueOf(sheet.version())).with("itemTitle", one.title()).with("itemDetail", one.detail()).with("itemMinutes", String.valueOf(one.minutes()))
                .with("itemLead", one.lead()).with("itemRoom", one.room()).with("itemTurns", one.turns() == 0 ? "" : String.valueOf(one.turns())).with("itemBeside", one.beside() ? "yes" : "").with("itemBreak", one.isBreak() ? "yes" : "");
    }

    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(ItemPage.class);
            var form = visit.form();
            var sheet = sheet(visit, head);
            boolean isNew = visit.path("item").equals(NEW);
            if (!isNew && item(sheet, visit.path("item")).isEmpty()) return gone(visit, head, sheet);
            var read = read(form, isNew ? ids.next() : visit.path("item"));
            if (read.isEmpty()) return screen(visit, head, form, 422);
            var items = new ArrayList<>(sheet.items());
            if (isNew) items.add(read.get());
            else items.set(IntStream.range(0, items.size()).filter(at -> items.get(at).id().equals(visit.path("item"))).findFirst().orElseThrow(), read.get());
            return programmes.save(visit.actor(), head.gathering().id(), form.version(), items, visit.locale()).fold(
                    done -> saved(words, head, done.sheet(), read.get()),
                    invalid -> screen(visit, head, form.reject(invalid.field(), invalid.key()), 422),
                    lost -> conflict(visit, head, lost.current()),
                    notNow -> Said.notNow(words, notNow.state()),
                    refused -> Answer.refused(words.say("gathering.refused")),
                    unknown -> Answer.notFound());
        });
    }

    /** Whom or what it wants twice is said at once. */
    private static Answer saved(Words words, GatheringHead head, Sheet sheet, ProgrammeItem item) {
        var clashes = clashes(sheet, item).stream().map(clash -> Saying.clash(words, clash)).toList();
        var back = head.address() + "/programme";
        return clashes.isEmpty() ? Answer.redirect(back, words.say("programme.saved")) : Answer.redirect(back, Tone.WARNING, words.say("programme.saved") + " " + String.join(" ", clashes));
    }

    /** Both versions, field by field; a new item has one, and waits for another look at the programme. */
    private static Answer conflict(Visit visit, GatheringHead head, Sheet current) {
        var words = visit.words(ItemPage.class);
        var theirs = item(current, visit.path("item"));
        if (theirs.isEmpty()) return screen(visit, head, visit.form().with("version", String.valueOf(current.version())).reject("itemTitle", "programme.lostItem"), 409);
        var clash = Clash.of(filled(current, theirs.get()), visit.form(), FIELDS, field -> words.say("field." + field),
                (field, value) -> field.equals("itemBeside") || field.equals("itemBreak") ? words.say(value.isEmpty() ? "no" : "yes") : value);
        return Answer.conflict(theirs.get().title(), Ui.clash(words, clash, head.address() + "/programme/" + theirs.get().id(), current.version(), head.address() + "/programme", "save"));
    }

    /** Taken out meanwhile: what was typed may be added anew, at the end. */
    private static Answer gone(Visit visit, GatheringHead head, Sheet current) {
        return screen(visit, head, visit.form().with("version", String.valueOf(current.version())).reject("itemTitle", "programme.goneItem"), 409, NEW, List.of());
    }

    /** Empty where a field is off; the problem stands beside it then. */
    private static Optional<ProgrammeItem> read(Form form, String id) {
        var title = form.text("itemTitle", ProgrammeItem.TITLE_MAX);
        var detail = form.optional("itemDetail", ProgrammeItem.DETAIL_MAX);
        var minutes = form.number("itemMinutes", 1, ProgrammeItem.MINUTES_MOST);
        if (minutes.isEmpty()) form.reject("itemMinutes", "form.required");
        var lead = form.optional("itemLead", ProgrammeItem.LINE_MAX);
        var room = form.optional("itemRoom", ProgrammeItem.LINE_MAX);
        int turns = form.number("itemTurns", 0, ProgrammeItem.TURNS_MOST).orElse(0);
        if (form.hasProblems()) return Optional.empty();
        return minutes.map(length -> new ProgrammeItem(id, title, detail, length, lead, room, turns, form.flag("itemBeside"), form.flag("itemBreak")));
    }

    private static Answer screen(Visit visit, GatheringHead head, Form form, int status) {
        return screen(visit, head, form, status, visit.path("item"), List.of());
    }

    private static Answer screen(Visit visit, GatheringHead head, Form form, int status, List<Timetable.Clash> clashes) {
        return screen(visit, head, form, status, visit.path("item"), clashes);
    }

    private static Answer screen(Visit visit, GatheringHead head, Form form, int status, String item, List<Timetable.Clash> clashes) {
        var words = visit.words(ItemPage.class);
        return new Answer.Screen(status, words.say(item.equals(NEW) ? "item.new" : "item.edit"), new StaticTemplates().item(words, head, form, head.address() + "/programme/" + item, clashes));
    }
}
