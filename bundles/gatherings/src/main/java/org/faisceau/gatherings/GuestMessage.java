// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Locale;
import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;

/** What the messages to guests share: their words stand beside this class under {@code message.guest.why}. */
interface GuestMessage extends MessageKind {
    Texts TEXTS = Texts.beside(GuestMessage.class);

    Why why();

    static String word(Why why) {
        return "gathering-" + why.name().toLowerCase(Locale.ROOT);
    }

    private String key() {
        return "message.guest." + why();
    }

    @Override
    default String word() {
        return word(why());
    }

    @Override
    default String title(Locale locale) {
        return TEXTS.in(locale).say(key() + ".title");
    }

    @Override
    default Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    default boolean mayBeDeclined() {
        return why() == Why.REMINDER || why() == Why.THANKS;
    }

    @Override
    default List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of("gathering", "day", "from", "until", "place", "reason").stream().map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    @Override
    default Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), key());
    }
}
