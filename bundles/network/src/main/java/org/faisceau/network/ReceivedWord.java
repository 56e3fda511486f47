// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.ReceivedFilter;
import org.faisceau.network.api.ReceivedOrder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names records of other Living-Labs for others, each with its origin. */
@Component
public final class ReceivedWord implements Kind {
    private final Receipts receipts;

    @Activate
    public ReceivedWord(@Reference Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String word() {
        return Received.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return receipts.find(actor, ref.id()).map(one -> one.title() + " (" + one.lab() + ")");
    }

    @Override
    public String address(Ref ref) {
        return Received.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return receipts.page(actor, ReceivedFilter.all().withText(text), ReceivedOrder.TITLE, "", limit).items().stream().map(Received::ref).toList();
    }
}
