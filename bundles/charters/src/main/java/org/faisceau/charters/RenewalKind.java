// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « The charter ends: think of its renewal. » */
@Component
public final class RenewalKind implements MessageKind {
    static final String WORD = "charter-renewal";
    private static final Texts TEXTS = Texts.beside(RenewalKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.renewal.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.renewal.what");
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
        return Stream.of("lab", "day").map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.renewal");
    }
}
