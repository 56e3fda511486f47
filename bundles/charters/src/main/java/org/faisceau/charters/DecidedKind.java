// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « Your application was decided. » */
@Component(service = MessageKind.class)
public final class DecidedKind implements WordedKind {
    static final String WORD = "residency-decided";
    private static final Texts TEXTS = Texts.beside(DecidedKind.class);

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
        return "decided";
    }

    @Override
    public Delivery usual() {
        return Delivery.DAILY;
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
        return List.of("company", "lab", "decision", "reason");
    }
}
