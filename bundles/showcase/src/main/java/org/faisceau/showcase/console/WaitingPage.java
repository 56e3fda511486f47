// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What could be shown and waits for its owner to say so. */
@Component
public final class WaitingPage implements Page {
    private final Agreements agreements;
    private final Offered offered;

    @Activate
    public WaitingPage(@Reference Agreements agreements, @Reference Offered offered) {
        this.agreements = agreements;
        this.offered = offered;
    }

    @Override
    public Address address() {
        return Address.of("showcase/waiting");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(WaitingPage.class);
        var wanted = SortKey.of(visit.query("text"));
        var lines = offered.lines(agreements.waiting(visit.actor(), visit.locale(), Shown.MOST)).stream().filter(one -> SortKey.of(one.piece().title() + " " + one.owner()).contains(wanted)).toList();
        return Answer.screen(words.say("tab.waiting"), new StaticTemplates().waiting(visit, words, lines, Form.blank().with("text", visit.query("text")), visit.actor().is(Role.MANAGER)));
    }
}
