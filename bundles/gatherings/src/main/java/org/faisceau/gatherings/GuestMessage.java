// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Locale;
import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.WordedKind;

/** What the messages to guests share: their words stand beside this class under {@code message.guest.why}. */
interface GuestMessage extends WordedKind {
    Texts TEXTS = Texts.beside(GuestMessage.class);

    Why why();

    static String word(Why why) {
        return "gathering-" + why.name().toLowerCase(Locale.ROOT);
    }

    @Override
    default String key() {
        return "guest." + why();
    }

    @Override
    default String word() {
        return word(why());
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
    default List<String> names() {
        return List.of("gathering", "day", "from", "until", "place", "reason");
    }

    @Override
    default Texts texts() {
        return TEXTS;
    }
}
