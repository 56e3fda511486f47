// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.GridChange;
import org.faisceau.dossiers.api.GridMoves;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves dossiers to the newest grid; no answer is touched by it. */
@Component
public final class GridMoveRegister implements GridMoves {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Grids grids = Grids.shipped();

    @Activate
    public GridMoveRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("dossiers", GridMoveRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
    }

    @Override
    public Optional<GridChange> ahead(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id)).map(Dossier::grid).filter(grid -> !grid.equals(Grids.NEWEST))
                .map(grid -> new GridChange(grids.get(grid), grids.get(Grids.NEWEST)));
    }

    @Override
    public boolean mayMove(Actor actor, Dossier dossier) {
        return !dossier.grid().equals(Grids.NEWEST) && !dossier.state().isClosed() && !WhoMay.isSystem(actor) && WhoMay.lead(actor, dossier);
    }

    @Override
    public Written move(Actor actor, String id, int seenVersion, String to) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (dossier.state().isClosed()) return new Written.NotNow(dossier.state());
            if (WhoMay.isSystem(actor) || !WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (dossier.version() != seenVersion || !to.equals(Grids.NEWEST) || dossier.grid().equals(to)) return new Written.Lost();
            var moved = DossierTable.regrid(tx, dossier, to, clock.instant());
            if (moved.isEmpty()) return new Written.Lost();
            tx.did(dossier.ref(), "regridded", "");
            return new Written.Done(moved.get());
        });
    }
}
