// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs that changed last. */
@Component
public final class LatestNeedsCard implements Card {
    private static final int LINES = 5;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public LatestNeedsCard(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "needs.latest";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Size size() {
        return Size.WIDE;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(LatestNeedsCard.class).say("card.latest");
    }

    @Override
    public String more(Visit visit) {
        return "/needs";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var latest = needs.page(visit.actor(), NeedFilter.all(), NeedOrder.CHANGED, "", LINES).items();
        var lines = new NeedNames(organisations, themes, visit.actor(), visit.locale()).lines(latest);
        return Optional.of(new StaticTemplates().latest(visit.words(LatestNeedsCard.class), lines, needs.mayRegister(visit.actor())));
    }
}
