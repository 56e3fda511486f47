// SPDX-License-Identifier: Apache-2.0
package org.acme.intruder;

import org.faisceau.console.spi.Page;
import org.osgi.service.component.annotations.Component;

/** Where each campaign has its ledger. */
@Component(service = Page.class)
public final class LedgerPage extends Hello {
    public LedgerPage() {
        super("sourcing/campaigns/{id}/ledger");
    }
}
