// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names contracts for others. */
@Component
public final class ContractWord implements Kind {
    private final Purchases purchases;

    @Activate
    public ContractWord(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String word() {
        return Contract.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return purchases.find(actor, ref.id()).map(Contract::title);
    }

    @Override
    public String address(Ref ref) {
        return "/purchases/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return purchases.page(actor, ContractFilter.all().withText(text), ContractOrder.LATEST, "", limit).items().stream().map(Contract::ref).toList();
    }
}
