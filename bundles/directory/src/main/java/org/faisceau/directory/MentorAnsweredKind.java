// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells who asked a mentor what was answered. Never declined: somebody waits for it. */
@Component
public final class MentorAnsweredKind implements MessageKind {
    @Activate
    public MentorAnsweredKind() {}

    @Override
    public String word() {
        return MentorMessage.ANSWERED.word();
    }

    @Override
    public String title(Locale locale) {
        return MentorMessage.ANSWERED.title(locale);
    }

    @Override
    public String description(Locale locale) {
        return MentorMessage.ANSWERED.description(locale);
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
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return MentorMessage.ANSWERED.placeholders(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return MentorMessage.ANSWERED.wording(locale);
    }
}
