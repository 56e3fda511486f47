// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faisceau.console.console.Frame;
import org.faisceau.console.lists.Lists;
import org.faisceau.console.spi.Bulk;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Contributions.ActionLink;
import org.faisceau.console.spi.Contributions.PanelView;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks bundles for their cards, panels and actions; one that fails is left out, the page stays. */
@Component(service = Contributors.class)
public final class Contributors {
    private final Contributed contributed;
    private final Perspectives perspectives;
    private final Lists lists;
    private final Records records;
    private final Schema schema;

    @Activate
    public Contributors(@Reference Store store, @Reference Contributed contributed, @Reference Perspectives perspectives, @Reference Lists lists, @Reference Records records) {
        this.schema = store.schema("console", Contributors.class);
        this.contributed = contributed;
        this.perspectives = perspectives;
        this.lists = lists;
        this.records = records;
    }

    /** What is looked up within joins one reading of the store. */
    <T> T atOnce(Supplier<T> look) {
        return schema.read(tx -> look.get());
    }

    Lists lists() {
        return lists;
    }

    String perspective(Actor actor) {
        return perspectives.chosen(actor);
    }

    boolean hasPage(String address) {
        return contributed.pages().find(new PathPattern(address).parts()).isPresent();
    }

    /** The page at a path, where this actor may read it. */
    Optional<PageTable.Match> page(Actor actor, String path) {
        return contributed.pages().find(new PathPattern(path.replaceFirst("^/", "")).parts()).filter(it -> actor.is(it.page().address().reads()));
    }

    List<Bulk.Act> bulk(Visit visit, String kind) {
        var acts = new ArrayList<Bulk.Act>();
        for (var action : records.bulkActions(kind)) {
            Guarded.ask(action, () -> Optional.of(action).filter(it -> visit.actor().is(it.role())).map(it -> new Bulk.Act(it.id(), it.label(visit), it.icon(), it.isDangerous())))
                    .ifPresent(acts::add);
        }
        return acts;
    }

    List<ActionLink> actions(Visit visit, Ref ref) {
        var actions = new ArrayList<ActionLink>();
        for (var action : contributed.actions(ref.kind())) {
            Guarded.ask(action, () -> Optional.of(action).filter(it -> visit.actor().is(it.role())).flatMap(it -> it.address(visit, ref)).map(it -> new ActionLink(action.label(visit), action.icon(), it)))
                    .ifPresent(actions::add);
        }
        return actions;
    }

    Contributions of(Visit visit, Ref ref) {
        var actions = actions(visit, ref);
        var shown = perspectives.panels(perspective(visit.actor()));
        var panels = new ArrayList<PanelView>();
        for (var panel : contributed.panels(ref.kind())) {
            Guarded.ask(panel, () -> Optional.of(panel).filter(it -> visit.actor().is(it.role()) && shown.test(it.id())).flatMap(it -> it.show(visit, ref))
                    .map(body -> new PanelView(panel.id(), panel.title(visit), Drawing.ready(Drawing.of(body))))).ifPresent(panels::add);
        }
        return new Contributions(actions, panels);
    }

    List<CardView> cards(Visit visit) {
        var shown = perspectives.cards(perspective(visit.actor()));
        var views = new ArrayList<CardView>();
        for (var card : contributed.cards()) {
            Guarded.ask(card, () -> Optional.of(card).filter(it -> visit.actor().is(it.role()) && shown.test(it.id())).flatMap(it -> it.show(visit)).map(body -> new CardView(
                    card.size(), card.title(visit), card.note(visit), card.more(visit), card.icon(), Drawing.ready(Drawing.of(body))))).ifPresent(views::add);
        }
        return views;
    }

    List<Frame.News> badges(Visit visit) {
        var shown = new ArrayList<Frame.News>();
        for (var badge : contributed.badges()) {
            Guarded.ask(badge, () -> Optional.of(badge).filter(it -> visit.actor().is(it.role())).flatMap(it -> it.show(visit))
                    .map(it -> new Frame.News(badge.icon(), it.address(), it.label(), it.news()))).ifPresent(shown::add);
        }
        return shown;
    }
}
