// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Agendas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files that a technique published for everybody. */
@Component
public final class PublicSheetPage implements Page {
    private final Campaigns campaigns;
    private final Techniques techniques;
    private final Agendas agendas;

    @Activate
    public PublicSheetPage(@Reference Campaigns campaigns, @Reference Techniques techniques, @Reference Agendas agendas) {
        this.campaigns = campaigns;
        this.techniques = techniques;
        this.agendas = agendas;
    }

    @Override
    public Address address() {
        return Address.of("public/sourcing/{id}/{run}/{paper}/{file}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var id = visit.path("id");
        var found = techniques.published(id).stream().filter(one -> one.run().equals(visit.path("run")) && one.paper().word().equals(visit.path("paper"))).findFirst();
        return found.flatMap(one -> campaigns.find(Actor.system(), id).flatMap(campaign -> new SheetFiles(agendas, campaign, one.run(), one.version(), one.paper().in(visit.locale())).file(visit.path("file"))))
                .orElse(Answer.notFound());
    }
}
