// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A dossier is open to your organisation from today on », to those of it who may read it. */
@Component(service = MessageKind.class)
public final class ShareOpenKind implements DossierMessage {
    static final String WORD = "dossier-share";

    @Override
    public String word() {
        return WORD;
    }
}
