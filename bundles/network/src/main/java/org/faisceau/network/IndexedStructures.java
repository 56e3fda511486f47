// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.network.api.Structures;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has structures found by name, bearer, place and what is said of them. */
@Component
public final class IndexedStructures implements Indexed {
    private final Structures structures;

    @Activate
    public IndexedStructures(@Reference Structures structures) {
        this.structures = structures;
    }

    @Override
    public String kind() {
        return Structure.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedStructures.class).in(locale).say("structures.title");
    }

    @Override
    public String icon() {
        return "building-community";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return structures.find(Actor.system(), ref.id()).map(IndexedStructures::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return structures.page(Actor.system(), StructureFilter.all(), StructureOrder.NAME, after, limit).map(IndexedStructures::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return structures.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Structure one) {
        var content = one.content();
        var names = Stream.of(content.bearer(), content.place()).filter(name -> !name.isEmpty()).toList();
        return new Thing(one.ref(), one.name(), content.equipment() + "\n" + content.neighbours() + "\n" + content.programme(), List.of(Audience.RESIDENTS), names, one.changedAt());
    }
}
