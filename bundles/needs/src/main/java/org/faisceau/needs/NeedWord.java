// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names needs for others. */
@Component
public final class NeedWord implements Kind {
    private final Needs needs;

    @Activate
    public NeedWord(@Reference Needs needs) {
        this.needs = needs;
    }

    @Override
    public String word() {
        return Need.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return needs.find(actor, ref.id()).map(Need::title);
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        return needs.findAll(actor, refs.stream().map(Ref::id).collect(Collectors.toSet())).values().stream().collect(Collectors.toMap(Need::ref, Need::title));
    }

    @Override
    public String address(Ref ref) {
        return "/needs/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return needs.page(actor, NeedFilter.all().withText(text), NeedOrder.CHANGED, "", limit).items().stream().map(Need::ref).toList();
    }
}
