// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « You have not answered yet »: once, to who was asked and neither answered nor left. */
@Component(service = MessageKind.class)
public final class RemindedKind implements WordedKind {
    static final String WORD = "sourcing-reminded";
    private static final Texts TEXTS = Texts.beside(RemindedKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public String key() {
        return "reminded";
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public Role role() {
        return Role.COMPANY;
    }

    @Override
    public List<String> names() {
        return List.of("campaign", "reference", "title", "body", "day");
    }
}
