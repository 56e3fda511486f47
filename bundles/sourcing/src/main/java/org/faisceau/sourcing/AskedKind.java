// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « The buyer asks your company something »: leads to a page that opens without account. */
@Component(service = MessageKind.class)
public final class AskedKind implements WordedKind {
    static final String WORD = "sourcing-asked";
    private static final Texts TEXTS = Texts.beside(AskedKind.class);

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
        return "asked";
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

    /** A day as the message says it. */
    static String day(Locale locale, LocalDate day) {
        return TEXTS.in(locale).day(day);
    }
}
