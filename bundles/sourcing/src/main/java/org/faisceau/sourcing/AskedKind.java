// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « The buyer asks your company something »: leads to a page that opens without account. */
@Component
public final class AskedKind implements MessageKind {
    static final String WORD = "sourcing-asked";
    private static final Texts TEXTS = Texts.beside(AskedKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.asked.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.asked.what");
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
    public List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return Stream.of("campaign", "reference", "title", "body", "day").map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    /** A day as the message says it. */
    static String day(Locale locale, LocalDate day) {
        return TEXTS.in(locale).day(day);
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.asked");
    }
}
