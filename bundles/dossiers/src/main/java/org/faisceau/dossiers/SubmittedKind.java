// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A dossier was submitted », to the people of the buyer. */
@Component(service = MessageKind.class)
public final class SubmittedKind implements DossierMessage {
    static final String WORD = "dossier-submitted";

    @Override
    public String word() {
        return WORD;
    }
}
