// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The themes, in the order in which they are offered. */
@Component
public final class ThemesPage implements Page {
    private final Themes themes;
    private final Needs needs;

    @Activate
    public ThemesPage(@Reference Themes themes, @Reference Needs needs) {
        this.themes = themes;
        this.needs = needs;
    }

    @Override
    public Address address() {
        return Address.of("needs/themes").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ThemesPage.class);
        return Answer.screen(words.say("themes.title"), new StaticTemplates().themes(words, themes.list(visit.actor()), needs.themes(visit.actor())));
    }

    @Override
    public Answer submit(Visit visit) {
        themes.move(visit.actor(), visit.form().value("theme"), visit.action().equals("up"));
        return Answer.redirect("/needs/themes");
    }
}
