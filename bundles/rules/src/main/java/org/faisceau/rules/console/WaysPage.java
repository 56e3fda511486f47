// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Component;

/** « Parcours »: the ways before purchase or works, drawn and told. */
@Component
public final class WaysPage implements Page {
    private static final List<String> STATIONS = List.of("need", "sourcing", "gap", "state", "role", "procedure", "works");

    @Override
    public Address address() {
        return Address.of("rules/ways");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(WaysPage.class);
        return Answer.screen(words.say("ways.title"), new StaticTemplates().ways(visit, words, STATIONS));
    }
}
