// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A contract of yours is to be published. » */
@Component
public final class DutyKind implements MessageKind {
    static final String WORD = "contract-publication";
    private static final Texts TEXTS = Texts.beside(DutyKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.duty.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.duty.what");
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
    public List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return Stream.of("contract", "number", "day").map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.duty");
    }
}
