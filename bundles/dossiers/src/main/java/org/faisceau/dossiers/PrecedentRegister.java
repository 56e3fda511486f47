// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_CONCLUSION;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Precedent;
import org.faisceau.dossiers.api.Precedents;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds precedents: of a dossier one does not read, its reference, title, company, buyer, day and outcome are told, and no more. */
@Component
public final class PrecedentRegister implements Precedents {
    private static final int WORD_LEAST = 5;
    private static final int WORDS_MOST = 6;
    private final Schema schema;

    @Activate
    public PrecedentRegister(@Reference Store store) {
        this.schema = store.schema("dossiers", PrecedentRegister.class);
    }

    @Override
    public List<Precedent> of(Actor actor, String id) {
        if (!WhoMay.readsReview(actor)) return List.of();
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> precedents(tx, dossier)).orElse(List.of()));
    }

    @Override
    public Set<String> words(String title) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(SortKey.of(title).split("[^\\p{L}\\p{Nd}]+")).filter(word -> word.length() >= WORD_LEAST).limit(WORDS_MOST).forEach(words::add);
        return words;
    }

    private List<Precedent> precedents(Reading tx, Dossier dossier) {
        var table = DOSSIERS_DOSSIER;
        var isAlike = DSL.or(words(dossier.title()).stream().map(table.TITLE_SORT::contains).toList()).or(table.COMPANY.eq(dossier.company()));
        return tx.sql().select(table.REFERENCE, table.TITLE, table.COMPANY, table.BUYER, DOSSIERS_CONCLUSION.SENSE, DOSSIERS_CONCLUSION.AT).from(table)
                .join(DOSSIERS_CONCLUSION).on(DOSSIERS_CONCLUSION.DOSSIER_ID.eq(table.ID))
                .where(table.EXERCISE.eq(0), table.BINNED_AT.eq(0L), DOSSIERS_CONCLUSION.REOPENED_AT.eq(0L), table.BUYER.ne(dossier.buyer()), isAlike)
                .orderBy(DOSSIERS_CONCLUSION.AT.desc(), table.ID).limit(MOST)
                .fetch(row -> new Precedent(row.value1(), row.value2(), row.value3(), row.value4(), Conclusion.Sense.valueOf(row.value5()), Days.of(Instant.ofEpochMilli(row.value6())),
                        row.value3().equals(dossier.company()) ? Precedent.Likeness.COMPANY : Precedent.Likeness.WORDS));
    }
}
