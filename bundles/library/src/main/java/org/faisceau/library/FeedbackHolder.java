// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_FEEDBACK;

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
import org.faisceau.library.api.Feedback;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has feedback follow its authority when that was merged into another. */
@Component
public final class FeedbackHolder implements OrganisationHolder, RecordHolder {
    private final Schema schema;

    @Activate
    public FeedbackHolder(@Reference Store store) {
        this.schema = store.schema("library", FeedbackHolder.class);
    }

    @Override
    public String word() {
        return "library";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        int count = held(ref.id(), "").size();
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(FeedbackHolder.class).in(locale).say("held.library", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> tx.sql().select(LIBRARY_FEEDBACK.ID).from(LIBRARY_FEEDBACK).where(LIBRARY_FEEDBACK.AUTHORITY.eq(from)).orderBy(LIBRARY_FEEDBACK.ID).fetch(LIBRARY_FEEDBACK.ID));
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
        int moved = tx.sql().update(LIBRARY_FEEDBACK).set(LIBRARY_FEEDBACK.AUTHORITY, to).set(LIBRARY_FEEDBACK.VERSION, LIBRARY_FEEDBACK.VERSION.plus(1))
                .where(LIBRARY_FEEDBACK.ID.eq(id), LIBRARY_FEEDBACK.AUTHORITY.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Feedback.KIND, id), "authority", from, to);
    }
}
