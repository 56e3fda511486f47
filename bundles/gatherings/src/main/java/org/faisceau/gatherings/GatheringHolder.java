// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MENTOR;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_REMOVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has guests and mentors of gatherings follow an organisation that was merged into another. Where both were asked as mentor, each keeps its answer. */
@Component
public final class GatheringHolder implements OrganisationHolder, RecordHolder {
    private static final String GUEST = "guest:";
    private static final String MENTOR = "mentor:";
    private static final String REMOVED = "removed:";
    private final Schema schema;

    @Activate
    public GatheringHolder(@Reference Store store) {
        this.schema = store.schema("gatherings", GatheringHolder.class);
    }

    @Override
    public String word() {
        return "gatherings";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        int count = held(ref.id(), "").size();
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(GatheringHolder.class).in(locale).say("held.gatherings", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> found(tx, from, to));
    }

    private static List<String> found(Reading tx, String from, String to) {
        var other = GATHERINGS_MENTOR.as("other");
        var all = new ArrayList<>(tx.sql().select(GATHERINGS_MENTOR.GATHERING_ID).from(GATHERINGS_MENTOR)
                .where(GATHERINGS_MENTOR.ORGANISATION.eq(from), DSL.notExists(DSL.selectOne().from(other).where(other.GATHERING_ID.eq(GATHERINGS_MENTOR.GATHERING_ID), other.ORGANISATION.eq(to))))
                .orderBy(GATHERINGS_MENTOR.GATHERING_ID).fetch(row -> MENTOR + row.value1()));
        all.addAll(tx.sql().select(GATHERINGS_GUEST.ID).from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.ORGANISATION.eq(from)).orderBy(GATHERINGS_GUEST.ID).fetch(row -> GUEST + row.value1()));
        all.addAll(tx.sql().select(GATHERINGS_REMOVED.ID).from(GATHERINGS_REMOVED).where(GATHERINGS_REMOVED.ORGANISATION.eq(from)).orderBy(GATHERINGS_REMOVED.ID).fetch(row -> REMOVED + row.value1()));
        return all;
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, one) -> put(tx, one, from, to));
        return all;
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String held, String from, String to) {
        var id = held.substring(held.indexOf(':') + 1);
        if (held.startsWith(GUEST)) {
            tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.ORGANISATION, to).set(GATHERINGS_GUEST.VERSION, GATHERINGS_GUEST.VERSION.plus(1))
                    .where(GATHERINGS_GUEST.ID.eq(id), GATHERINGS_GUEST.ORGANISATION.eq(from)).execute();
            return;
        }
        if (held.startsWith(REMOVED)) {
            tx.sql().update(GATHERINGS_REMOVED).set(GATHERINGS_REMOVED.ORGANISATION, to).where(GATHERINGS_REMOVED.ID.eq(id), GATHERINGS_REMOVED.ORGANISATION.eq(from)).execute();
            return;
        }
        int moved = tx.sql().update(GATHERINGS_MENTOR).set(GATHERINGS_MENTOR.ORGANISATION, to).set(GATHERINGS_MENTOR.VERSION, GATHERINGS_MENTOR.VERSION.plus(1))
                .where(GATHERINGS_MENTOR.GATHERING_ID.eq(id), GATHERINGS_MENTOR.ORGANISATION.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Gathering.KIND, id), "mentor", from, to);
    }
}
