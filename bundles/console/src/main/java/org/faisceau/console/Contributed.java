// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Badge;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Perspective;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What bundles publish for the screen, as it is now. */
@Component(service = Contributed.class)
public final class Contributed {
    /** Sizes come one after the other, whatever the orders. */
    private static final int SIZE_STEP = 100_000;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Page> pages = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Card> cards = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Panel> panels = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Action> actions = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Perspective> perspectives = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Badge> badges = List.of();

    private final PluginPages plugins;
    private volatile PageTable table;

    @Activate
    public Contributed(@Reference PluginPages plugins) {
        this.plugins = plugins;
        this.table = PageTable.of(List.of(), plugins);
    }

    /** The pages by address; made anew when the list has changed. */
    PageTable pages() {
        var now = pages;
        var known = table;
        if (known.isOf(now)) return known;
        var made = PageTable.of(now, plugins);
        table = made;
        return made;
    }

    List<Card> cards() {
        return Guarded.placed(cards, card -> true, card -> card.size().ordinal() * SIZE_STEP + card.order(), Card::id);
    }

    List<Panel> panels(String kind) {
        return Guarded.placed(panels, it -> it.kind().equals(kind), Panel::order, Panel::id);
    }

    List<Action> actions(String kind) {
        return Guarded.placed(actions, it -> it.kind().equals(kind), Action::order, Action::id);
    }

    List<Badge> badges() {
        return Guarded.placed(badges, badge -> true, Badge::order, Badge::id);
    }

    /** The shell's own first: a bundle that adds to one of them need not name it. */
    List<Perspective> perspectives() {
        return Guarded.placed(Stream.concat(Arrays.stream(OwnPerspective.values()), perspectives.stream()).toList(), it -> true, Perspective::order, it -> "");
    }
}
