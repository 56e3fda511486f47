// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The share of innovative purchases, with its definitions. */
@Component
public final class SharePage implements Page {
    private final Purchases purchases;
    private final Namer namer;

    @Activate
    public SharePage(@Reference Purchases purchases, @Reference Namer namer) {
        this.purchases = purchases;
        this.namer = namer;
    }

    @Override
    public Address address() {
        return Address.of("purchases/share");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SharePage.class);
        return Answer.screen(words.say("share.title"), new StaticTemplates().share(visit, words, board(visit)));
    }

    private ShareBoard board(Visit visit) {
        var by = Facet.of(visit.query("by")).filter(Facet.COUNTED::contains).orElse(Facet.YEAR);
        var words = new FacetWords(visit.words(SharePage.class), namer.names(visit.actor(), visit.locale()));
        var reach = Reach.of(visit, purchases);
        return ShareBoard.of(by, purchases.share(visit.actor(), reach.filter()), purchases.shares(visit.actor(), reach.filter(), by), words, reach);
    }
}
