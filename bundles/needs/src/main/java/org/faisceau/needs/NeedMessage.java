// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;

/** What the messages about a need share: their words stand beside this class, under their own key. */
interface NeedMessage extends MessageKind {
    Texts TEXTS = Texts.beside(NeedMessage.class);

    /** The key of its words: {@code message.key.title}. */
    String key();

    @Override
    default String title(Locale locale) {
        return TEXTS.in(locale).say("message." + key() + ".title");
    }

    @Override
    default String description(Locale locale) {
        return TEXTS.in(locale).say("message." + key() + ".what");
    }

    @Override
    default Delivery usual() {
        return Delivery.DAILY;
    }

    @Override
    default Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message." + key());
    }

    /** Placeholders by name: the text {@code placeholder.name} tells what it is, {@code placeholder.name.example} how it looks. */
    static List<MessageKind.Placeholder> placeholders(Locale locale, String... names) {
        var words = TEXTS.in(locale);
        return List.of(names).stream().map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }
}
