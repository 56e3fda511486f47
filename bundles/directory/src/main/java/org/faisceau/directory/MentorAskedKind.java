// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the people of an organisation whether it inspires others. */
@Component(service = MessageKind.class)
public final class MentorAskedKind implements DirectoryMessage {
    static final String WORD = "mentor-asked";

    @Activate
    public MentorAskedKind() {}

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return DirectoryMessage.placeholders(locale, "mentor", "organisation");
    }
}
