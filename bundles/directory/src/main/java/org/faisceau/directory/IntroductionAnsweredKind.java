// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells both sides, and who asked, what became of an introduction. */
@Component
public final class IntroductionAnsweredKind implements MessageKind {
    @Activate
    public IntroductionAnsweredKind() {}

    @Override
    public String word() {
        return IntroductionMessage.ANSWERED.word();
    }

    @Override
    public String title(Locale locale) {
        return IntroductionMessage.ANSWERED.title(locale);
    }

    @Override
    public String description(Locale locale) {
        return IntroductionMessage.ANSWERED.description(locale);
    }

    @Override
    public Delivery usual() {
        return Delivery.INBOX;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return IntroductionMessage.ANSWERED.placeholders(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return IntroductionMessage.ANSWERED.wording(locale);
    }
}
