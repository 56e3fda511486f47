// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells managers that a company claims its page. Never declined: somebody waits for it. */
@Component
public final class ClaimAskedKind implements MessageKind {
    @Activate
    public ClaimAskedKind() {}

    @Override
    public String word() {
        return ClaimMessage.ASKED.word();
    }

    @Override
    public String title(Locale locale) {
        return ClaimMessage.ASKED.title(locale);
    }

    @Override
    public String description(Locale locale) {
        return ClaimMessage.ASKED.description(locale);
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
        return ClaimMessage.ASKED.placeholders(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return ClaimMessage.ASKED.wording(locale);
    }
}
