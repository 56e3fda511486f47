// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.WordedKind;

/** What the messages about gatherings share: their words stand beside this class, under their own key. */
interface TaskMessage extends WordedKind {
    Texts TEXTS = Texts.beside(TaskMessage.class);

    @Override
    default Delivery usual() {
        return Delivery.DAILY;
    }

    @Override
    default boolean mayBeDeclined() {
        return true;
    }

    @Override
    default List<String> names() {
        return List.of("task", "gathering", "day");
    }

    @Override
    default Texts texts() {
        return TEXTS;
    }
}
