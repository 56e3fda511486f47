// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A dossier is handed to you ». It cannot be declined: somebody has to act. */
@Component(service = MessageKind.class)
public final class ChargeKind implements DossierMessage {
    static final String WORD = "dossier-charge";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }
}
