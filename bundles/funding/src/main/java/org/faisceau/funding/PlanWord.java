// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Plans;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names plans for others. */
@Component
public final class PlanWord implements Kind {
    private final Plans plans;

    @Activate
    public PlanWord(@Reference Plans plans) {
        this.plans = plans;
    }

    @Override
    public String word() {
        return Plan.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return plans.find(actor, ref.id()).map(Plan::title);
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        var titles = new HashMap<Ref, String>();
        plans.titles(actor, refs.stream().map(Ref::id).distinct().toList()).forEach((id, title) -> titles.put(new Ref(Plan.KIND, id), title));
        return titles;
    }

    @Override
    public String address(Ref ref) {
        return Plan.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return plans.page(actor, PlanFilter.all().withText(text), PlanOrder.TITLE, "", limit).items().stream().map(Plan::ref).toList();
    }
}
