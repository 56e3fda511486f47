// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;

/** What the messages of the directory share: their words stand beside this class, and unless one says otherwise it comes at
 * once and may not be declined, for somebody waits for it. */
interface DirectoryMessage extends MessageKind {
    Texts TEXTS = Texts.beside(DirectoryMessage.class);

    @Override
    default String title(Locale locale) {
        return TEXTS.in(locale).say(word() + ".title");
    }

    @Override
    default String description(Locale locale) {
        return TEXTS.in(locale).say(word() + ".description");
    }

    @Override
    default Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    default boolean mayBeDeclined() {
        return false;
    }

    @Override
    default Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), word());
    }

    /** Placeholders by name: the text {@code subject.name.meaning} tells what it is, {@code subject.name.example} how it looks. */
    static List<Placeholder> placeholders(Locale locale, String subject, String... names) {
        var words = TEXTS.in(locale);
        return List.of(names).stream()
                .map(name -> new Placeholder(name, words.say(subject + "." + name + ".meaning"), words.say(subject + "." + name + ".example"))).toList();
    }
}
