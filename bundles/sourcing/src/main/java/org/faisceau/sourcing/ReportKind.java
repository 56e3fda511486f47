// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « A technique of your campaign has something new »: to those who take part, never to companies. */
@Component(service = MessageKind.class)
public final class ReportKind implements WordedKind {
    static final String WORD = "sourcing-report";
    private static final Texts TEXTS = Texts.beside(ReportKind.class);

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
        return "report";
    }

    @Override
    public Delivery usual() {
        return Delivery.INBOX;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("campaign", "reference", "title", "body");
    }
}
