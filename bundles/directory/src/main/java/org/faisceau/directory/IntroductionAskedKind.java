// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks a side whether it wants to be introduced. Never declined: somebody waits for the answer. */
@Component
public final class IntroductionAskedKind implements MessageKind {
    @Activate
    public IntroductionAskedKind() {}

    @Override
    public String word() {
        return IntroductionMessage.ASKED.word();
    }

    @Override
    public String title(Locale locale) {
        return IntroductionMessage.ASKED.title(locale);
    }

    @Override
    public String description(Locale locale) {
        return IntroductionMessage.ASKED.description(locale);
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
        return IntroductionMessage.ASKED.placeholders(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return IntroductionMessage.ASKED.wording(locale);
    }
}
