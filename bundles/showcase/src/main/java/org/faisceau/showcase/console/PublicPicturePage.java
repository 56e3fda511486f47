// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The photograph of something that is shown; none other that the store keeps. */
@Component
public final class PublicPicturePage implements Page {
    private final Showcase showcase;
    private final Store store;

    @Activate
    public PublicPicturePage(@Reference Showcase showcase, @Reference Store store) {
        this.showcase = showcase;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase/pictures/{hash}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return showcase.picture(visit.path("hash")).map(file -> HandedOut.of(store, file)).orElse(Answer.notFound());
    }
}
