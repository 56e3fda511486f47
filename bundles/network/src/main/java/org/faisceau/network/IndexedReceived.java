// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.ReceivedFilter;
import org.faisceau.network.api.ReceivedOrder;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has records of other Living-Labs found by title, text and Living-Lab. */
@Component
public final class IndexedReceived implements Indexed {
    private final Receipts receipts;

    @Activate
    public IndexedReceived(@Reference Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String kind() {
        return Received.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedReceived.class).in(locale).say("received.title");
    }

    @Override
    public String icon() {
        return "package-import";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return receipts.find(Actor.system(), ref.id()).filter(one -> !one.isGone()).map(IndexedReceived::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return receipts.page(Actor.system(), ReceivedFilter.all(), ReceivedOrder.TITLE, after, limit).map(IndexedReceived::thing);
    }

    /** A key that is revoked changes this at once. */
    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return receipts.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Received one) {
        return new Thing(one.ref(), one.title(), String.join("\n", one.item().names().stream().map(one.item()::field).toList()), List.of(one.isForLeaders() ? Audience.STAFF : Audience.RESIDENTS), List.of(one.lab()), one.changedAt());
    }
}
