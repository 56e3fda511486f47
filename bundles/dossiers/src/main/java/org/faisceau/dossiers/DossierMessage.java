// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.WordedKind;

/** What the messages about a dossier share: their words stand beside this class, under their own key. */
interface DossierMessage extends WordedKind {
    Texts TEXTS = Texts.beside(DossierMessage.class);

    /** The rest of its word. */
    @Override
    default String key() {
        return word().substring("dossier-".length());
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
    default List<String> names() {
        return List.of("dossier", "reference", "person", "day");
    }

    @Override
    default Texts texts() {
        return TEXTS;
    }
}
