// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_FORMAT;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.db.tables.records.GatheringsFormatRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formats of the product, and those of this Living-Lab in rows. */
@Component
public final class FormatRegister implements Formats {
    private static final String KIND = "gathering-format";
    private final Schema schema;
    private final Clock clock;
    private final Map<String, Kept> shipped;
    private final Provenance provenance;

    @Activate
    public FormatRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("gatherings", FormatRegister.class);
        this.clock = clock;
        this.shipped = ShippedFormats.all();
        this.provenance = new Provenance(shipped.values().stream().map(Kept::format).toList());
    }

    @Override
    public List<Kept> list(Actor actor) {
        if (!actor.is(Role.OBSERVER)) return List.of();
        var all = new ArrayList<>(shipped.values());
        all.addAll(schema.read(tx -> tx.sql().selectFrom(GATHERINGS_FORMAT).orderBy(GATHERINGS_FORMAT.ID).limit(OWN_MOST).fetch(this::kept)));
        return all;
    }

    @Override
    public Optional<Kept> find(Actor actor, String id) {
        if (!actor.is(Role.OBSERVER)) return Optional.empty();
        return Optional.ofNullable(shipped.get(id)).or(() -> schema.read(tx -> tx.sql().selectFrom(GATHERINGS_FORMAT).where(GATHERINGS_FORMAT.ID.eq(id)).fetchOptional(this::kept)));
    }

    @Override
    public Keeping keep(Actor actor, Format format, int seenVersion) {
        if (!mayKeep(actor)) return new Keeping.Refused();
        // What was typed passes the same gate as what was imported.
        return read(write(format)).fold(
                read -> shipped.containsKey(format.id()) ? new Keeping.Lost(shipped.get(format.id())) : schema.write(actor, tx -> keep(tx, actor, read.format(), seenVersion)),
                unfit -> new Keeping.Invalid(unfit.path(), unfit.key(), unfit.limits()));
    }

    private Keeping keep(Writing tx, Actor actor, Format format, int seenVersion) {
        var before = tx.sql().selectFrom(GATHERINGS_FORMAT).where(GATHERINGS_FORMAT.ID.eq(format.id())).fetchOptional();
        if (before.isEmpty() && tx.sql().fetchCount(GATHERINGS_FORMAT) >= OWN_MOST) return new Keeping.Invalid("", "format.many", List.of(OWN_MOST));
        if (before.isEmpty() && seenVersion > 0) return new Keeping.Unknown();
        if (before.isPresent() && before.get().getVersion() != seenVersion) return new Keeping.Lost(kept(before.get()));
        int version = seenVersion + 1;
        var json = write(format);
        tx.sql().insertInto(GATHERINGS_FORMAT).set(GATHERINGS_FORMAT.ID, format.id()).set(GATHERINGS_FORMAT.CONTENT, json).set(GATHERINGS_FORMAT.CHANGED_BY, actor.id())
                .set(GATHERINGS_FORMAT.CHANGED_AT, clock.millis()).set(GATHERINGS_FORMAT.VERSION, version)
                .onConflict(GATHERINGS_FORMAT.ID).doUpdate().set(GATHERINGS_FORMAT.CONTENT, json).set(GATHERINGS_FORMAT.CHANGED_BY, actor.id())
                .set(GATHERINGS_FORMAT.CHANGED_AT, clock.millis()).set(GATHERINGS_FORMAT.VERSION, version).where(GATHERINGS_FORMAT.VERSION.eq(seenVersion)).execute();
        tx.changed(new Ref(KIND, format.id()), "format", before.map(GatheringsFormatRecord::getContent).orElse(""), json);
        return new Keeping.Done(new Kept(format, true, version));
    }

    @Override
    public Keeping remove(Actor actor, String id, int seenVersion) {
        if (!mayKeep(actor) || shipped.containsKey(id)) return new Keeping.Refused();
        return schema.write(actor, tx -> {
            var before = tx.sql().selectFrom(GATHERINGS_FORMAT).where(GATHERINGS_FORMAT.ID.eq(id)).fetchOptional();
            if (before.isEmpty()) return new Keeping.Unknown();
            if (tx.sql().fetchExists(GATHERINGS_GATHERING, GATHERINGS_GATHERING.FORMAT.eq(id))) return new Keeping.Refused();
            int gone = tx.sql().deleteFrom(GATHERINGS_FORMAT).where(GATHERINGS_FORMAT.ID.eq(id), GATHERINGS_FORMAT.VERSION.eq(seenVersion)).execute();
            if (gone == 0) return new Keeping.Lost(kept(before.get()));
            tx.changed(new Ref(KIND, id), "format", before.get().getContent(), "");
            return new Keeping.Done(kept(before.get()));
        });
    }

    @Override
    public Reading read(String json) {
        return FormatJson.read(json).<Reading>fold(read -> new Reading.Read(provenance.of(read.format())), unfit -> unfit);
    }

    @Override
    public String write(Format format) {
        return FormatJson.write(format);
    }

    @Override
    public boolean mayKeep(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    /** A row was checked when it was written. */
    private Kept kept(GatheringsFormatRecord row) {
        return read(row.getContent()).fold(read -> new Kept(read.format(), true, row.getVersion()), unfit -> {
            throw new IllegalStateException("format " + row.getId() + ": " + unfit.path() + " " + unfit.key());
        });
    }
}
