// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out the file of an open piece to whom the dossier is shared with. */
@Component
public final class SharedPiecePage implements Page {
    private final Shares shares;
    private final Store store;

    @Activate
    public SharedPiecePage(@Reference Shares shares, @Reference Store store) {
        this.shares = shares;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/shared/{id}/{piece}");
    }

    @Override
    public Answer show(Visit visit) {
        return shares.piece(visit.actor(), visit.path("id"), visit.path("piece")).flatMap(Evidence::file).map(file -> HandedOut.of(store, file)).orElse(Answer.notFound());
    }
}
