// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
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
    private static final Set<String> MOVES = Set.of("up", "down", "place");
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
        return Answer.screen(head.get().gathering().title(), new StaticTemplates().programme(visit.words(ProgrammePage.class), head.get(), new View(sheet, visit.query("moved"), visit.query("by"))));
    }

    /** @param moved identifier of the item that was moved last; its button {@code by} keeps the focus */
    record View(Sheet sheet, String moved, String by) {
        boolean isFirst(int at) {
            return at == 0;
        }

        boolean isLast(int at) {
            return at == sheet.items().size() - 1;
        }

        /** At either end the button that led there does nothing more: the other one takes over. */
        boolean isHeld(int at, String button) {
            if (!sheet.items().get(at).id().equals(moved)) return false;
            return button.equals("up") ? !isFirst(at) && (by.equals("up") || isLast(at)) : !isLast(at) && (by.equals("down") || isFirst(at));
        }
    }

    /** {@code up}, {@code down}, {@code remove}, {@code place} with an item, the last with where to as well; {@code arrange} with all of them in {@code order}; {@code forget}. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(ProgrammePage.class);
            var id = head.gathering().id();
            var sheet = programmes.find(visit.actor(), id, visit.locale()).orElseThrow();
            int seen = visit.form().version();
            if (visit.action().equals("forget")) return said(visit, head, programmes.forget(visit.actor(), id, seen, visit.locale()), words.say("programme.forgotten"));
            var item = visit.form().value("item");
            var items = visit.action().equals("arrange") ? arranged(sheet, visit.form().value("order")) : moved(sheet, item, visit.action(), visit.form().number("to", 0, Programmes.ITEMS_MOST).orElse(-1));
            if (items.isEmpty()) return Answer.notFound();
            return programmes.save(visit.actor(), id, seen, items, visit.locale()).fold(
                    done -> MOVES.contains(visit.action()) ? held(visit, head, done.sheet(), item) : Answer.redirect(head.address() + "/programme", words.say("programme.saved")),
                    invalid -> Answer.redirect(head.address() + "/programme", Tone.PROBLEM, words.say(invalid.key())),
                    lost -> visit.action().equals("remove") ? Answer.redirect(head.address() + "/programme", Tone.WARNING, words.say("programme.lost")) : conflict(visit, head, lost.current(), items),
                    notNow -> Said.notNow(words, notNow.state()),
                    refused -> Answer.refused(words.say("gathering.refused")),
                    unknown -> Answer.notFound());
        });
    }

    /** Back at what moved, and where it is now. An address with a fragment would keep browsers from focusing the button. */
    private static Answer held(Visit visit, GatheringHead head, Sheet sheet, String item) {
        int at = sheet.items().stream().map(ProgrammeItem::id).toList().indexOf(item);
        return Answer.redirect(head.address() + "/programme?moved=" + item + "&by=" + (visit.action().equals("up") ? "up" : "down"), visit.words(ProgrammePage.class).say("programme.moved", sheet.items().get(at).title(), at + 1, sheet.items().size()));
    }

    /** Both orders. */
    private static Answer conflict(Visit visit, GatheringHead head, Sheet current, List<ProgrammeItem> yours) {
        var words = visit.words(ProgrammePage.class);
        var titles = Stream.concat(current.items().stream(), yours.stream()).collect(Collectors.toMap(ProgrammeItem::id, ProgrammeItem::title, (one, same) -> one));
        var clash = Clash.of(Form.blank().with("order", order(current.items())), Form.blank().with("order", order(yours)), List.of("order"), field -> words.say("programme.order"),
                (field, value) -> Arrays.stream(value.split(" ")).map(titles::get).collect(Collectors.joining("\n")));
        return Answer.conflict(head.gathering().title(), Ui.clash(words, clash, head.address() + "/programme", current.version(), head.address() + "/programme", "arrange"));
    }

    private static String order(List<ProgrammeItem> items) {
        return items.stream().map(ProgrammeItem::id).collect(Collectors.joining(" "));
    }

    /** Of those that are still there; who came meanwhile comes last. */
    private static List<ProgrammeItem> arranged(Sheet sheet, String order) {
        var ids = Arrays.asList(order.split(" "));
        return sheet.items().stream().sorted(Comparator.comparingInt(one -> ids.contains(one.id()) ? ids.indexOf(one.id()) : ids.size())).toList();
    }

    private static List<ProgrammeItem> moved(Sheet sheet, String item, String action, int to) {
        var items = new ArrayList<>(sheet.items());
        int at = IntStream.range(0, items.size()).filter(one -> items.get(one).id().equals(item)).findFirst().orElse(-1);
        if (at < 0 || action.equals("place") && to < 0) return List.of();
        switch (action) {
            case "up" -> Collections.swap(items, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(items, at, Math.min(items.size() - 1, at + 1));
            case "place" -> items.add(Math.min(to, items.size() - 1), items.remove(at));
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
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }
}
