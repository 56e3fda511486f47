// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « More is asked of your dossier », to the people of the company. It cannot be declined: somebody has to act. */
@Component(service = MessageKind.class)
public final class MoreWantedKind implements DossierMessage {
    static final String WORD = "dossier-more";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }
}
