// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The techniques that run in this Living-Lab, and those in quarantine. */
@Component
public final class CataloguePage implements Page {
    private final Techniques techniques;

    @Activate
    public CataloguePage(@Reference Techniques techniques) {
        this.techniques = techniques;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/techniques").readBy(Role.OBSERVER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(CataloguePage.class);
        return Answer.screen(words.say("catalogue.title"), new StaticTemplates().catalogue(words, techniques.offered(), visit.actor().is(Role.MANAGER)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CataloguePage.class);
        var isPardoned = visit.action().equals("pardon") && techniques.pardon(visit.actor(), visit.form().value("technique"));
        return isPardoned ? Answer.redirect("/sourcing/techniques", words.say("catalogue.pardoned")) : Answer.notFound();
    }
}
