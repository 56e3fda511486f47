// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells who claimed a page what was decided. Never declined: somebody waits for it. */
@Component
public final class ClaimDecidedKind implements MessageKind {
    @Activate
    public ClaimDecidedKind() {}

    @Override
    public String word() {
        return ClaimMessage.DECIDED.word();
    }

    @Override
    public String title(Locale locale) {
        return ClaimMessage.DECIDED.title(locale);
    }

    @Override
    public String description(Locale locale) {
        return ClaimMessage.DECIDED.description(locale);
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
        return Role.COMPANY;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return ClaimMessage.DECIDED.placeholders(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return ClaimMessage.DECIDED.wording(locale);
    }
}
