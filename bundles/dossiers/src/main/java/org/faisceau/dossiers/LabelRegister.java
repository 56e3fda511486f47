// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_LABEL;

import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Labels;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Labels of dossiers. */
@Component
public final class LabelRegister implements Labels {
    private static final int ALL_MOST = 200;
    private final Schema schema;
    private final DossierWrites writes;

    @Activate
    public LabelRegister(@Reference Store store) {
        this.schema = store.schema("dossiers", LabelRegister.class);
        this.writes = new DossierWrites(schema);
    }

    @Override
    public List<String> of(Actor actor, String id) {
        if (!WhoMay.readsReview(actor)) return List.of();
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> labels(tx, id)).orElse(List.of()));
    }

    static List<String> labels(Reading tx, String id) {
        return tx.sql().select(DOSSIERS_LABEL.LABEL).from(DOSSIERS_LABEL).where(DOSSIERS_LABEL.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_LABEL.LABEL_SORT).fetch(DOSSIERS_LABEL.LABEL);
    }

    @Override
    public List<String> all(Actor actor) {
        if (!WhoMay.readsReview(actor)) return List.of();
        return schema.read(tx -> tx.sql().select(DSL.min(DOSSIERS_LABEL.LABEL)).from(DOSSIERS_LABEL).join(DOSSIERS_DOSSIER).on(DOSSIERS_DOSSIER.ID.eq(DOSSIERS_LABEL.DOSSIER_ID))
                .where(WhoMay.see(actor)).groupBy(DOSSIERS_LABEL.LABEL_SORT).orderBy(DOSSIERS_LABEL.LABEL_SORT).limit(ALL_MOST).fetch(row -> row.value1()));
    }

    @Override
    public boolean mayLabel(Actor actor, Dossier dossier) {
        return WhoMay.lead(actor, dossier);
    }

    @Override
    public Written put(Actor actor, String id, String label) {
        return put(actor, id, Optional.empty(), label);
    }

    @Override
    public Written put(Actor actor, String id, List<String> seen, String label) {
        return put(actor, id, Optional.of(seen), label);
    }

    private Written put(Actor actor, String id, Optional<List<String>> seen, String label) {
        var word = label.strip();
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (Unseen.is(word) || SortKey.of(word).isEmpty()) return new Written.Invalid("label", "form.required");
            if (seen.filter(one -> !one.equals(labels(tx, id))).isPresent()) return new Written.Lost();
            if (word.length() > LABEL_MAX) return new Written.Invalid("label", "dossier.tooLong");
            if (labels(tx, id).size() >= LABELS_MOST) return new Written.Invalid("label", "label.full");
            put(tx, dossier, word);
            return new Written.Done(dossier);
        });
    }

    static void put(Writing tx, Dossier dossier, String word) {
        int added = tx.sql().insertInto(DOSSIERS_LABEL).set(DOSSIERS_LABEL.DOSSIER_ID, dossier.id()).set(DOSSIERS_LABEL.LABEL_SORT, SortKey.of(word)).set(DOSSIERS_LABEL.LABEL, word)
                .onConflict(DOSSIERS_LABEL.DOSSIER_ID, DOSSIERS_LABEL.LABEL_SORT).doNothing().execute();
        if (added > 0) tx.changed(dossier.ref(), "label", "", word);
    }

    @Override
    public Written take(Actor actor, String id, String label) {
        return take(actor, id, Optional.empty(), label);
    }

    @Override
    public Written take(Actor actor, String id, List<String> seen, String label) {
        return take(actor, id, Optional.of(seen), label);
    }

    private Written take(Actor actor, String id, Optional<List<String>> seen, String label) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (seen.filter(one -> !one.equals(labels(tx, id))).isPresent()) return new Written.Lost();
            int gone = tx.sql().deleteFrom(DOSSIERS_LABEL).where(DOSSIERS_LABEL.DOSSIER_ID.eq(id), DOSSIERS_LABEL.LABEL_SORT.eq(SortKey.of(label))).execute();
            if (gone > 0) tx.changed(dossier.ref(), "label", label, "");
            return new Written.Done(dossier);
        });
    }
}
