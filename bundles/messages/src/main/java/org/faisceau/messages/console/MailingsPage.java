// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Mailings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages to many: drafts, running and past ones. */
@Component
public final class MailingsPage implements Page {
    private static final int LINES = 50;
    private final Mailings mailings;

    @Activate
    public MailingsPage(@Reference Mailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public Address address() {
        return Address.of("messages").readBy(Role.MANAGER).inMenu(Section.LAB, "menu.mailings", "send", 90);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(MailingsPage.class);
        return Answer.screen(words.say("menu.mailings"), new StaticTemplates().mailings(visit, words, mailings.page(visit.actor(), visit.after(), LINES)));
    }
}
