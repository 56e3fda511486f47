// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reminds of an introduction without answer, or of one to follow up. */
@Component(service = MessageKind.class)
public final class IntroductionReminderKind implements DirectoryMessage {
    static final String WORD = "introduction-reminder";

    @Activate
    public IntroductionReminderKind() {}

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return DirectoryMessage.placeholders(locale, "introduction", "company", "buyer", "why");
    }
}
