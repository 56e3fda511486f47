// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A document of a campaign, for those who lead it and the companies it was handed to. */
@Component
public final class DocumentPage implements Page {
    private final Panels panels;
    private final Store store;

    @Activate
    public DocumentPage(@Reference Panels panels, @Reference Store store) {
        this.panels = panels;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/documents/{document}");
    }

    @Override
    public Answer show(Visit visit) {
        return panels.document(visit.actor(), visit.path("id"), visit.path("document")).map(document -> HandedOut.of(store, document.file())).orElse(Answer.notFound());
    }
}
