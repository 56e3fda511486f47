// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;

/** What the messages about gatherings share: their words stand beside this class, under their own key. */
interface TaskMessage extends MessageKind {
    Texts TEXTS = Texts.beside(TaskMessage.class);

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
    default boolean mayBeDeclined() {
        return true;
    }

    @Override
    default List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of("task", "gathering", "day").stream().map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    @Override
    default Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message." + key());
    }
}
