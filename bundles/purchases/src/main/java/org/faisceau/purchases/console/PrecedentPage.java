// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.purchases.api.Precedents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One contract of another Living-Lab, as that one says. */
@Component
public final class PrecedentPage implements Page {
    private final Precedents precedents;

    @Activate
    public PrecedentPage(@Reference Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public Address address() {
        return Address.of("purchases/precedents/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        if (Unseen.is(visit.path("id"))) return Answer.notFound();
        return precedents.find(visit.actor(), visit.path("id")).map(one -> Answer.screen(one.title(), new StaticTemplates().precedent(visit.words(PrecedentPage.class), one))).orElseGet(Answer::notFound);
    }
}
