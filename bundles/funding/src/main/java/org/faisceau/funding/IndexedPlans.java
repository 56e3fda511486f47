// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Plans;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has plans found by title, note and lines, by who may read them. */
@Component
public final class IndexedPlans implements Indexed {
    private final Plans plans;

    @Activate
    public IndexedPlans(@Reference Plans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return Plan.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedPlans.class).in(locale).say("plans.title");
    }

    @Override
    public String icon() {
        return "currency-euro";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return plans.find(Actor.system(), ref.id()).map(IndexedPlans::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return plans.page(Actor.system(), PlanFilter.all(), PlanOrder.TITLE, after, limit).map(IndexedPlans::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return plans.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Plan one) {
        var audience = new ArrayList<>(List.of(Audience.STAFF, Audience.person(one.createdBy())));
        if (!one.organisation().isEmpty()) audience.add(Audience.organisation(one.organisation()));
        var lines = Stream.concat(one.content().expenses().stream().map(Plan.Expense::what), one.content().resources().stream().map(Plan.Resource::what)).collect(Collectors.joining("\n"));
        return new Thing(one.ref(), one.title(), one.content().note() + "\n" + lines, audience, List.of(), one.changedAt());
    }
}
