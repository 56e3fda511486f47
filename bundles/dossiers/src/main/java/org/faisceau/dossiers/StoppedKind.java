// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A visa was refused or returned », to who asked for it. It cannot be declined: somebody has to act. */
@Component(service = MessageKind.class)
public final class StoppedKind implements DossierMessage {
    static final String WORD = "dossier-stopped";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }
}
