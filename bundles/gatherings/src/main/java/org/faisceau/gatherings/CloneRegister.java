// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.faisceau.gatherings.api.Clones;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans a gathering like another, all or nothing. */
@Component
public final class CloneRegister implements Clones {
    private final Schema schema;
    private final GatheringRegister gatherings;
    @Reference
    private volatile List<Copying> capabilities = List.of();

    @Activate
    public CloneRegister(@Reference Store store, @Reference GatheringRegister gatherings) {
        this.schema = store.schema("gatherings", CloneRegister.class);
        this.gatherings = gatherings;
    }

    /** Outside the framework nobody sets the reference. */
    CloneRegister(Store store, GatheringRegister gatherings, List<Copying> capabilities) {
        this(store, gatherings);
        this.capabilities = capabilities;
    }

    @Override
    public List<String> parts() {
        return sorted().stream().map(Copying::part).toList();
    }

    @Override
    public List<Part> parts(Actor actor, GatheringId id) {
        var from = gatherings.find(actor, id).filter(one -> gatherings.mayLead(actor, one));
        return from.map(one -> sorted().stream().filter(part -> part.isThere(actor, one)).map(part -> new Part(part.part(), part.isQuiet())).toList()).orElse(List.of());
    }

    private List<Copying> sorted() {
        return capabilities.stream().sorted(Comparator.comparingInt(Copying::order)).toList();
    }

    @Override
    public Written copy(Actor actor, GatheringId id, String title, LocalDate day, Collection<String> what) {
        var from = gatherings.find(actor, id);
        if (from.isEmpty()) return new Written.Unknown();
        if (!gatherings.mayLead(actor, from.get())) return new Written.Refused();
        var chosen = sorted().stream().filter(one -> what.contains(one.part())).toList();
        var one = from.get().content();
        var content = new Gathering.Content(title, one.about(), one.format(), day, one.from(), one.until(), one.place(), one.theme(), "", one.expected());
        // Accounts and sectors are others' services: asked before the transaction.
        var obstacle = gatherings.keptFrom(actor, content);
        if (obstacle.isPresent()) return obstacle.get();
        var format = gatherings.format(from.get());
        var written = schema.<Written>write(actor, tx -> {
            var now = GatheringTable.find(tx, actor, id.word());
            if (now.isEmpty()) return new Written.Unknown();
            if (now.get().version() != from.get().version()) return new Written.Lost(now.get());
            var copy = gatherings.planned(tx, actor, content, format);
            chosen.forEach(part -> part.copy(actor, from.get(), copy));
            return new Written.Done(copy);
        });
        if (written instanceof Written.Done done) chosen.forEach(part -> part.follow(actor, from.get(), done.gathering()));
        return written;
    }
}
