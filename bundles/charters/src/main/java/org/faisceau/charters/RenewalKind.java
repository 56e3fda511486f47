// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « The charter ends: think of its renewal. » */
@Component(service = MessageKind.class)
public final class RenewalKind implements WordedKind {
    static final String WORD = "charter-renewal";
    private static final Texts TEXTS = Texts.beside(RenewalKind.class);

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
        return "renewal";
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
    public List<String> names() {
        return List.of("lab", "day");
    }
}
