// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Your visa is awaited ». It cannot be declined: somebody has to act. */
@Component(service = MessageKind.class)
public final class VisaKind implements DossierMessage {
    static final String WORD = "dossier-visa";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }
}
