// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « A contract of yours is to be published. » */
@Component(service = MessageKind.class)
public final class DutyKind implements WordedKind {
    static final String WORD = "contract-publication";
    private static final Texts TEXTS = Texts.beside(DutyKind.class);

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
        return "duty";
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
        return List.of("contract", "number", "day");
    }
}
