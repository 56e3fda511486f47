// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Starters;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The institutions to begin with: shown first, recorded on request. */
@Component
public final class StarterPage implements Page {
    private final Starters starters;

    @Activate
    public StarterPage(@Reference Starters starters) {
        this.starters = starters;
    }

    @Override
    public Address address() {
        return Address.of("directory/starter").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(StarterPage.class);
        return Answer.screen(words.say("starter.title"), new StaticTemplates().starter(words, starters.list(visit.actor())));
    }

    /** {@code load}. */
    @Override
    public Answer submit(Visit visit) {
        if (!visit.action().equals("load")) return Answer.notFound();
        return Answer.redirect("/directory", visit.words(StarterPage.class).say("starter.loaded", starters.load(visit.actor())));
    }
}
