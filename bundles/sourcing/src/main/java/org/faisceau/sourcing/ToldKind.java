// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « The buyer tells your company something »: never declined, for all of a panel are told alike. */
@Component(service = MessageKind.class)
public final class ToldKind implements WordedKind {
    static final String WORD = "sourcing-told";
    private static final Texts TEXTS = Texts.beside(ToldKind.class);

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
        return "told";
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
    public List<String> names() {
        return List.of("campaign", "reference", "title", "body");
    }
}
