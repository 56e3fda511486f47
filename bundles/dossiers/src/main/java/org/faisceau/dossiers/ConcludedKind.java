// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A dossier was concluded », to both sides, its experts and those who follow. */
@Component(service = MessageKind.class)
public final class ConcludedKind implements DossierMessage {
    static final String WORD = "dossier-concluded";

    @Override
    public String word() {
        return WORD;
    }
}
