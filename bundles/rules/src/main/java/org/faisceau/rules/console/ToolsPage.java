// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.rules.api.Adviser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ways to shape a contract, with their conditions and a text to adapt. */
@Component
public final class ToolsPage implements Page {
    private final Adviser adviser;

    @Activate
    public ToolsPage(@Reference Adviser adviser) {
        this.adviser = adviser;
    }

    @Override
    public Address address() {
        return Address.of("rules/tools");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ToolsPage.class);
        return Answer.screen(words.say("tools.title"), new StaticTemplates().tools(visit, words, adviser.tools()));
    }
}
