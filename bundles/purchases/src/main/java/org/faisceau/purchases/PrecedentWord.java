// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.purchases.api.Precedent;
import org.faisceau.purchases.api.Precedents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names contracts of other Living-Labs for others. */
@Component
public final class PrecedentWord implements Kind {
    private final Precedents precedents;

    @Activate
    public PrecedentWord(@Reference Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public String word() {
        return Precedent.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return precedents.find(actor, ref.id()).map(one -> one.title() + " (" + one.labName() + ")");
    }

    @Override
    public String address(Ref ref) {
        return "/purchases/precedents/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return precedents.page(actor, text, "", limit).items().stream().map(Precedent::ref).toList();
    }
}
