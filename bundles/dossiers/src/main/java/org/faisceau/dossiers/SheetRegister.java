// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.dossiers.api.Sheets;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Texts around a dossier: who may, and what is asked of each write; the rows are {@link SheetTable}'s. */
@Component
public final class SheetRegister implements Sheets {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public SheetRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("dossiers", SheetRegister.class);
        this.clock = clock;
    }

    @Override
    public Sheet find(Actor actor, String id, SheetKind kind) {
        if (!WhoMay.readsReview(actor)) return Sheet.none(kind);
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> SheetTable.find(tx, id, kind)).orElseGet(() -> Sheet.none(kind)));
    }

    @Override
    public boolean mayWrite(Actor actor, Dossier dossier, SheetKind kind) {
        return schema.read(tx -> DossierTable.find(tx, actor, dossier.id())).filter(known -> WhoMay.lead(actor, known) && isOpen(known, kind)).isPresent();
    }

    @Override
    public Written write(Actor actor, String id, SheetKind kind, int seenVersion, String body) {
        return schema.write(actor, tx -> DossierTable.find(tx, actor, id).<Written>map(dossier -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (!isOpen(dossier, kind)) return new Written.NotNow(dossier.state());
            if (body.length() > BODY_MAX) return new Written.Invalid("body", "dossier.tooLong");
            boolean isWritten = SheetTable.put(tx, dossier, new Sheet(kind, body.strip(), actor.id(), clock.instant(), seenVersion));
            return isWritten ? new Written.Done(DossierTable.touched(tx, dossier, clock.instant())) : new Written.Lost();
        }).orElseGet(Written.Unknown::new));
    }

    private static boolean isOpen(Dossier dossier, SheetKind kind) {
        return !dossier.state().isClosed() || dossier.state() == DossierState.CONCLUDED && kind.isModel();
    }
}
