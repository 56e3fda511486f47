// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells who claimed a page what was decided. */
@Component(service = MessageKind.class)
public final class ClaimDecidedKind implements DirectoryMessage {
    static final String WORD = "claim-decided";

    @Activate
    public ClaimDecidedKind() {}

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Role role() {
        return Role.COMPANY;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return DirectoryMessage.placeholders(locale, "claim", "company", "decision", "next");
    }
}
