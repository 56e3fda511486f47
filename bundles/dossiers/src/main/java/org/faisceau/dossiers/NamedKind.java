// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « You are asked for your opinion on a dossier », to the expert who was named. It cannot be declined: somebody has to act. */
@Component(service = MessageKind.class)
public final class NamedKind implements DossierMessage {
    static final String WORD = "dossier-named";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }
}
