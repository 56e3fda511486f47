// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Visas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dossiers that wait for this person's visa; no card where none does. */
@Component
public final class AwaitedVisasCard implements Card {
    private final Visas visas;

    @Activate
    public AwaitedVisasCard(@Reference Visas visas) {
        this.visas = visas;
    }

    @Override
    public String id() {
        return "dossiers.visas";
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(AwaitedVisasCard.class).say("visa.card");
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var some = visas.awaitedFrom(visit.actor());
        return some.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().dossiersOf(visit.words(AwaitedVisasCard.class), some));
    }
}
