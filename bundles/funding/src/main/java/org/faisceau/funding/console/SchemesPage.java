// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue of schemes. */
@Component
public final class SchemesPage implements Page {
    private final Schemes schemes;
    private final Clock clock;

    @Activate
    public SchemesPage(@Reference Schemes schemes, @Reference Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("funding").inMenu(Section.LAB, "menu.funding", "currency-euro", 54);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SchemesPage.class);
        return Answer.screen(words.say("menu.funding"), new StaticTemplates().schemes(words, schemes.list(visit.locale(), visit.query("text")), visit.query("text"), Days.today(clock)));
    }
}
