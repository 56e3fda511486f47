// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.challenges.api.Dues;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for a person in challenges and calls; no card where nothing does. */
@Component
public final class DuesCard implements Card {
    private static final int SHOWN = 5;
    private final Dues dues;
    private final Clock clock;

    @Activate
    public DuesCard(@Reference Dues dues, @Reference Clock clock) {
        this.dues = dues;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "challenges.dues";
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DuesCard.class).say("due.card");
    }

    @Override
    public String more(Visit visit) {
        return "/challenges";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var all = dues.of(visit.actor());
        return all.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().challengeDues(visit.words(DuesCard.class), all.stream().limit(SHOWN).toList(), Days.today(clock)));
    }
}
