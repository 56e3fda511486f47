// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_DESCRIPTION;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs published that say what a solution must do, not how: those of {@code need-published} whose functions are written. Its refs: the need and its organisation. */
@Component
public final class FunctionsDeed implements Deed {
    private final StepDeeds steps;

    @Activate
    public FunctionsDeed(@Reference Store store) {
        var written = NEEDS_NEED.ID.in(DSL.select(NEEDS_DESCRIPTION.NEED_ID).from(NEEDS_DESCRIPTION).where(NEEDS_DESCRIPTION.FUNCTIONS.ne("")));
        this.steps = new StepDeeds(store.schema("needs", FunctionsDeed.class), NeedState.PUBLISHED, written);
    }

    @Override
    public String word() {
        return "need-in-functions";
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
