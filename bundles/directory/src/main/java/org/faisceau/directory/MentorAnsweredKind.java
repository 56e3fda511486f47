// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells who asked a mentor what was answered. */
@Component(service = MessageKind.class)
public final class MentorAnsweredKind implements DirectoryMessage {
    static final String WORD = "mentor-answered";

    @Activate
    public MentorAnsweredKind() {}

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return DirectoryMessage.placeholders(locale, "mentor", "organisation", "answer");
    }
}
