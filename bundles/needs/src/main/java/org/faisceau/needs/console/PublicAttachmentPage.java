// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Attachments;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One piece of a need that everybody may read. */
@Component
public final class PublicAttachmentPage implements Page {
    private final Attachments attachments;
    private final Store store;

    @Activate
    public PublicAttachmentPage(@Reference Attachments attachments, @Reference Store store) {
        this.attachments = attachments;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("public/needs/{id}/files/{piece}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return attachments.find(Actor.nobody(), visit.path("id"), visit.path("piece")).map(piece -> HandedOut.of(store, piece.file())).orElse(Answer.notFound());
    }
}
