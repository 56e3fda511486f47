// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Veil;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An anonymous buyer is so beside the contract that followed, too. */
@Component
public final class NeedVeil implements Veil {
    private final Needs needs;

    @Activate
    public NeedVeil(@Reference Needs needs) {
        this.needs = needs;
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public Set<Ref> veiled(Actor actor, Collection<Ref> refs) {
        var seen = needs.findAll(actor, refs.stream().map(Ref::id).collect(Collectors.toSet()));
        return refs.stream().filter(ref -> !seen.containsKey(ref.id()) || seen.get(ref.id()).content().organisation().isEmpty()).collect(Collectors.toSet());
    }
}
