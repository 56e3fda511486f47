// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Shares;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dossiers of others that this person's organisation may read today; no card where there are none. */
@Component
public final class SharedCard implements Card {
    private final Shares shares;

    @Activate
    public SharedCard(@Reference Shares shares) {
        this.shares = shares;
    }

    @Override
    public String id() {
        return "dossiers.shared";
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(SharedCard.class).say("shared.card");
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var some = shares.open(visit.actor());
        return some.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().sharedList(visit.words(SharedCard.class), some));
    }
}
