// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks a side whether it wants to be introduced. */
@Component(service = MessageKind.class)
public final class IntroductionAskedKind implements DirectoryMessage {
    static final String WORD = "introduction-asked";

    @Activate
    public IntroductionAskedKind() {}

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return DirectoryMessage.placeholders(locale, "introduction", "company", "buyer");
    }
}
