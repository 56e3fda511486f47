// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « Your opinion on an application is awaited by a day. » */
@Component(service = MessageKind.class)
public final class AwaitedKind implements WordedKind {
    static final String WORD = "residency-opinion";
    private static final Texts TEXTS = Texts.beside(AwaitedKind.class);

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
        return "awaited";
    }

    @Override
    public Delivery usual() {
        return Delivery.DAILY;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public List<String> names() {
        return List.of("company", "lab", "department", "day", "what");
    }
}
