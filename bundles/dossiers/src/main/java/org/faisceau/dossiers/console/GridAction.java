// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.GridMoves;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Newer grid » on a running dossier that is on an older one. */
@Component
public final class GridAction implements Action {
    private final Dossiers dossiers;
    private final GridMoves moves;

    @Activate
    public GridAction(@Reference Dossiers dossiers, @Reference GridMoves moves) {
        this.dossiers = dossiers;
        this.moves = moves;
    }

    @Override
    public String id() {
        return "dossiers.grid";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(GridAction.class).say("grid.title");
    }

    @Override
    public String icon() {
        return "refresh";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return dossiers.find(visit.actor(), ref.id()).filter(dossier -> moves.mayMove(visit.actor(), dossier)).map(dossier -> dossier.address() + "/grid");
    }
}
