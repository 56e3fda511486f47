// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.dossiers.api.DossierState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dossiers concluded, each time they were. Its refs: the dossier, its company, its buyer. */
@Component
public final class ConcludedDeed implements Deed {
    private final StepDeeds steps;

    @Activate
    public ConcludedDeed(@Reference Store store) {
        this.steps = new StepDeeds(store.schema("dossiers", ConcludedDeed.class), DossierState.CONCLUDED);
    }

    @Override
    public String word() {
        return "dossier-concluded";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        return steps.during(actor, period, after, limit);
    }

    @Override
    public long count(Actor actor, Period period) {
        return steps.count(actor, period);
    }
}
