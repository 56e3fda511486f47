// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Mailings;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A word of welcome in everybody's inbox, and a draft that a manager may look at. */
@Component
public final class DemonstrationMessages implements Demonstration {
    private static final Texts TEXTS = Texts.beside(DemonstrationMessages.class);
    private final MessageRegister messages;
    private final Mailings mailings;

    @Activate
    public DemonstrationMessages(@Reference MessageRegister messages, @Reference Mailings mailings) {
        this.messages = messages;
        this.mailings = mailings;
    }

    @Override
    public String part() {
        return "messages";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load() {
        var everybody = Audience.holders(Role.ADMINISTRATOR, Role.MANAGER, Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER);
        messages.post(Actor.system(), Letter.of(Mailing.KIND, everybody, "demonstration").at("/").saying(locale ->
                MailingJob.values(Wording.of(TEXTS.in(locale), "demonstration.welcome"))));
        mailings.draft(Actor.system(), new Mailings.Draft(wording("fr"), wording("en"), Set.of(Role.BUYER, Role.COMPANY)));
    }

    private static Wording wording(String language) {
        return Wording.of(TEXTS.in(Languages.locale(language)), "demonstration.draft");
    }
}
