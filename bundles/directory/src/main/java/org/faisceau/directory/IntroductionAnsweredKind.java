// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells both sides, and who asked, what became of an introduction. */
@Component(service = MessageKind.class)
public final class IntroductionAnsweredKind implements DirectoryMessage {
    static final String WORD = "introduction-answered";

    @Activate
    public IntroductionAnsweredKind() {}

    @Override
    public String word() {
        return WORD;
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
        return DirectoryMessage.placeholders(locale, "introduction", "company", "buyer", "answer");
    }
}
