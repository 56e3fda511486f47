// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** Tells administrators, who alone trust keys, that another Living-Lab trusts one of them no more. */
@Component(service = MessageKind.class)
public final class KeyWarnedKind implements WordedKind {
    static final String WORD = "network-key-warned";
    private static final Texts TEXTS = Texts.beside(KeyWarnedKind.class);

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
        return "keyWarned";
    }

    @Override
    public List<String> names() {
        return List.of("lab", "sender", "reason");
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
        return Role.ADMINISTRATOR;
    }
}
