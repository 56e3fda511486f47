// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Open needs by theme. */
@Component
public final class ThemesCard implements Card {
    private final Needs needs;
    private final Themes themes;

    @Activate
    public ThemesCard(@Reference Needs needs, @Reference Themes themes) {
        this.needs = needs;
        this.themes = themes;
    }

    @Override
    public String id() {
        return "needs.themes";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ThemesCard.class).say("card.themes");
    }

    @Override
    public String note(Visit visit) {
        return visit.words(ThemesCard.class).say("card.themes.note");
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var words = visit.words(ThemesCard.class);
        int open = needs.states(visit.actor()).entrySet().stream().filter(one -> one.getKey().isOpen()).mapToInt(one -> one.getValue()).sum();
        return Optional.of(new StaticTemplates().donut(words, Donut.of(words, themes.list(visit.actor()), needs.themes(visit.actor()), open)));
    }
}
