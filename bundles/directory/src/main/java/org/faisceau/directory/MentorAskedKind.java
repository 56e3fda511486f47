// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the people of an organisation whether it inspires others. Never declined: somebody waits for it. */
@Component
public final class MentorAskedKind implements MessageKind {
    @Activate
    public MentorAskedKind() {}

    @Override
    public String word() {
        return MentorMessage.ASKED.word();
    }

    @Override
    public String title(Locale locale) {
        return MentorMessage.ASKED.title(locale);
    }

    @Override
    public String description(Locale locale) {
        return MentorMessage.ASKED.description(locale);
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return MentorMessage.ASKED.placeholders(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return MentorMessage.ASKED.wording(locale);
    }
}
