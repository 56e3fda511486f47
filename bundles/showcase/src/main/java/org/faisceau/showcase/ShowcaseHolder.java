// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has agreements follow their organisation when that was merged into another. */
@Component
public final class ShowcaseHolder implements OrganisationHolder, RecordHolder {
    private final Schema schema;

    @Activate
    public ShowcaseHolder(@Reference Store store) {
        this.schema = store.schema("showcase", ShowcaseHolder.class);
    }

    @Override
    public String word() {
        return "showcase";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        int count = held(ref.id(), "").size();
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(ShowcaseHolder.class).in(locale).say("held.showcase", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> tx.sql().select(SHOWCASE_AGREEMENT.ID).from(SHOWCASE_AGREEMENT).where(SHOWCASE_AGREEMENT.OWNER.eq(from)).orderBy(SHOWCASE_AGREEMENT.ID).fetch(SHOWCASE_AGREEMENT.ID));
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, id) -> put(tx, id, from, to));
        return all;
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String id, String from, String to) {
        int moved = tx.sql().update(SHOWCASE_AGREEMENT).set(SHOWCASE_AGREEMENT.OWNER, to).set(SHOWCASE_AGREEMENT.VERSION, SHOWCASE_AGREEMENT.VERSION.plus(1)).where(SHOWCASE_AGREEMENT.ID.eq(id), SHOWCASE_AGREEMENT.OWNER.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Agreement.KIND, id), "owner", from, to);
    }
}
