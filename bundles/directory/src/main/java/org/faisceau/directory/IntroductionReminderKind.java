// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reminds of an introduction without answer, or of one to follow up. */
@Component
public final class IntroductionReminderKind implements MessageKind {
    @Activate
    public IntroductionReminderKind() {}

    @Override
    public String word() {
        return IntroductionMessage.REMINDER.word();
    }

    @Override
    public String title(Locale locale) {
        return IntroductionMessage.REMINDER.title(locale);
    }

    @Override
    public String description(Locale locale) {
        return IntroductionMessage.REMINDER.description(locale);
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return IntroductionMessage.REMINDER.placeholders(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return IntroductionMessage.REMINDER.wording(locale);
    }
}
