// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.network.api.Structures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names structures for others. */
@Component
public final class StructureWord implements Kind {
    private final Structures structures;

    @Activate
    public StructureWord(@Reference Structures structures) {
        this.structures = structures;
    }

    @Override
    public String word() {
        return Structure.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return structures.find(actor, ref.id()).map(Structure::name);
    }

    @Override
    public String address(Ref ref) {
        return Structure.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return structures.page(actor, StructureFilter.all().withText(text), StructureOrder.NAME, "", limit).items().stream().map(Structure::ref).toList();
    }
}
