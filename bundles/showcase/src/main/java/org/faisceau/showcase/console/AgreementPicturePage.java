// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The photograph of a thing, for those who read its agreement. */
@Component
public final class AgreementPicturePage implements Page {
    private final Agreements agreements;
    private final Store store;

    @Activate
    public AgreementPicturePage(@Reference Agreements agreements, @Reference Store store) {
        this.agreements = agreements;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("showcase/agreements/{id}/picture");
    }

    @Override
    public Answer show(Visit visit) {
        return agreements.find(visit.actor(), visit.path("id")).flatMap(Agreement::picture).map(file -> HandedOut.of(store, file)).orElse(Answer.notFound());
    }
}
