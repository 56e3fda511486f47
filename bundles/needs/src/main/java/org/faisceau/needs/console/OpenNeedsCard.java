// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Optional;
import gg.jte.Content;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many needs are open, and how many of them look for answers. */
@Component
public final class OpenNeedsCard implements Card {
    private final Needs needs;

    @Activate
    public OpenNeedsCard(@Reference Needs needs) {
        this.needs = needs;
    }

    @Override
    public String id() {
        return "needs.open";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Size size() {
        return Size.FIGURE;
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public String title(Visit visit) {
        return visit.words(OpenNeedsCard.class).say("card.open");
    }

    @Override
    public String more(Visit visit) {
        return "/needs?state=OPEN";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var words = visit.words(OpenNeedsCard.class);
        var states = needs.states(visit.actor());
        int open = states.entrySet().stream().filter(one -> one.getKey().isOpen()).mapToInt(one -> one.getValue()).sum();
        int inSourcing = states.getOrDefault(NeedState.IN_SOURCING, 0);
        return Optional.of(new StaticTemplates().figure(words.number(open), words.say("card.open.note", inSourcing)));
    }
}
