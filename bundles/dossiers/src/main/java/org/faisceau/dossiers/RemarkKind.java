// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A comment was shared », to the other side and those who follow. */
@Component(service = MessageKind.class)
public final class RemarkKind implements DossierMessage {
    static final String WORD = "dossier-remark";

    @Override
    public String word() {
        return WORD;
    }
}
