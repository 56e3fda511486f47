// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.WordedKind;

/** What the messages about challenges and calls share: their words stand beside this class, under their own key. */
interface ChallengeMessage extends WordedKind {
    Texts TEXTS = Texts.beside(ChallengeMessage.class);

    @Override
    default Texts texts() {
        return TEXTS;
    }

    @Override
    default Delivery usual() {
        return Delivery.DAILY;
    }

    @Override
    default boolean mayBeDeclined() {
        return true;
    }
}
