// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dossiers keep their solution, company, buyer and need out of the bin, and follow an organisation that was merged into another. */
@Component
public final class DossierHolder implements OrganisationHolder, RecordHolder {
    private static final Texts TEXTS = Texts.beside(DossierHolder.class);
    private final Schema schema;

    @Activate
    public DossierHolder(@Reference Store store) {
        this.schema = store.schema("dossiers", DossierHolder.class);
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        int count = schema.read(tx -> tx.sql().fetchCount(DOSSIERS_DOSSIER, pointing(ref)));
        return count == 0 ? Optional.empty() : Optional.of(TEXTS.in(locale).say("held.dossiers", count));
    }

    @Override
    public String word() {
        return "dossiers";
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> DossierMoves.found(tx, from, to));
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, found) -> DossierMoves.put(tx, found, from, to));
        return all;
    }

    private static Condition pointing(Ref ref) {
        return switch (ref.kind()) {
            case Solution.KIND -> DOSSIERS_DOSSIER.SOLUTION.eq(ref.id());
            case Organisation.KIND -> DOSSIERS_DOSSIER.COMPANY.eq(ref.id()).or(DOSSIERS_DOSSIER.BUYER.eq(ref.id()));
            case Need.KIND -> DOSSIERS_DOSSIER.NEED.eq(ref.id());
            default -> DSL.falseCondition();
        };
    }
}
