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

/** A document that was published to everybody, without account. */
@Component
public final class PublicDocumentPage implements Page {
    private final Panels panels;
    private final Store store;

    @Activate
    public PublicDocumentPage(@Reference Panels panels, @Reference Store store) {
        this.panels = panels;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("public/sourcing/{id}/{document}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return panels.published(visit.path("id"), visit.path("document")).map(document -> HandedOut.of(store, document.file())).orElse(Answer.notFound());
    }
}
