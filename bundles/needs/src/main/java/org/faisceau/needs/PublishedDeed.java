// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs published, on the day they were; one that was taken back is told no more. Its refs: the need and its organisation. */
@Component
public final class PublishedDeed implements Deed {
    private final StepDeeds steps;

    @Activate
    public PublishedDeed(@Reference Store store) {
        this.steps = new StepDeeds(store.schema("needs", PublishedDeed.class), NeedState.PUBLISHED);
    }

    @Override
    public String word() {
        return "need-published";
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
