// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
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
    private final Exchanges exchanges;

    @Activate
    public IndexedReceived(@Reference Receipts receipts, @Reference Exchanges exchanges) {
        this.receipts = receipts;
        this.exchanges = exchanges;
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
        return receipts.find(Actor.system(), ref.id()).filter(one -> !one.isGone()).map(this::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return receipts.page(Actor.system(), ReceivedFilter.all(), ReceivedOrder.TITLE, after, limit).map(this::thing);
    }

    /** A key that is revoked changes this at once. */
    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return receipts.find(actor, ref.id()).isPresent();
    }

    /** In words alone: a code is found by nobody, and reads badly where something else is found. */
    private String text(Received one) {
        var kind = exchanges.of(one.kind());
        return one.item().names().stream().filter(name -> kind.filter(each -> each.shape(name) != Exchange.Shape.TEXT).isEmpty())
                .map(name -> kind.map(each -> each.said(name, one.item().field(name), Locale.FRENCH)).orElse(one.item().field(name))).collect(Collectors.joining("\n"));
    }

    private Thing thing(Received one) {
        return new Thing(one.ref(), one.title(), text(one), List.of(one.isForLeaders() ? Audience.STAFF : Audience.RESIDENTS), List.of(one.lab()), one.changedAt());
    }
}
