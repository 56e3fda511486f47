// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The share of innovative contracts, by number. */
@Component
public final class ShareCard implements Card {
    private final Purchases purchases;

    @Activate
    public ShareCard(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String id() {
        return "purchases.share";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Size size() {
        return Size.FIGURE;
    }

    @Override
    public String icon() {
        return "file-check";
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ShareCard.class).say("card.share");
    }

    @Override
    public String more(Visit visit) {
        return "/purchases/share";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var words = visit.words(ShareCard.class);
        var share = purchases.share(visit.actor(), ContractFilter.tied());
        return Optional.of(new StaticTemplates().shareCard(words, share));
    }
}
