// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Arrays;
import java.util.Comparator;
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

    private volatile PageTable table = PageTable.of(List.of());

    @Activate
    public Contributed() {}

    /** The pages by address; made anew when the list has changed. */
    PageTable pages() {
        var now = pages;
        var known = table;
        if (known.isOf(now)) return known;
        var made = PageTable.of(now);
        table = made;
        return made;
    }

    List<Card> cards() {
        return cards.stream().sorted(Comparator.comparing(Card::size).thenComparingInt(Card::order).thenComparing(Card::id)).toList();
    }

    List<Panel> panels(String kind) {
        return panels.stream().filter(it -> it.kind().equals(kind)).sorted(Comparator.comparingInt(Panel::order).thenComparing(Panel::id)).toList();
    }

    List<Action> actions(String kind) {
        return actions.stream().filter(it -> it.kind().equals(kind)).sorted(Comparator.comparingInt(Action::order).thenComparing(Action::id)).toList();
    }

    List<Badge> badges() {
        return badges.stream().sorted(Comparator.comparingInt(Badge::order).thenComparing(Badge::id)).toList();
    }

    /** The shell's own first: a bundle that adds to one of them need not name it. */
    List<Perspective> perspectives() {
        return Stream.concat(Arrays.stream(OwnPerspective.values()), perspectives.stream()).sorted(Comparator.comparingInt(Perspective::order)).toList();
    }
}
