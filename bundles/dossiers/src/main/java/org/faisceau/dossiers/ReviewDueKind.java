// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « You are asked to look at a dossier until that day », once before it and once on it. */
@Component(service = MessageKind.class)
public final class ReviewDueKind implements DossierMessage {
    static final String WORD = "dossier-due";

    @Override
    public String word() {
        return WORD;
    }
}
