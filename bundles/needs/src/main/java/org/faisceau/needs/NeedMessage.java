// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.WordedKind;

/** What the messages about a need share: their words stand beside this class, under their own key. */
interface NeedMessage extends WordedKind {
    Texts TEXTS = Texts.beside(NeedMessage.class);

    @Override
    default Texts texts() {
        return TEXTS;
    }

    @Override
    default Delivery usual() {
        return Delivery.DAILY;
    }
}
