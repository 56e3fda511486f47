// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Agendas;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What goes beside the paper of a technique: its dates for a calendar, its files. */
@Component
public final class SheetFilePage implements Page {
    private final Campaigns campaigns;
    private final Techniques techniques;
    private final Agendas agendas;

    @Activate
    public SheetFilePage(@Reference Campaigns campaigns, @Reference Techniques techniques, @Reference Agendas agendas) {
        this.campaigns = campaigns;
        this.techniques = techniques;
        this.agendas = agendas;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/techniques/{run}/{paper}/{file}");
    }

    @Override
    public Answer show(Visit visit) {
        var id = visit.path("id");
        var run = techniques.of(visit.actor(), id).stream().filter(one -> one.id().equals(visit.path("run"))).findFirst();
        var sheet = run.flatMap(one -> one.papers().stream().filter(paper -> paper.word().equals(visit.path("paper"))).findFirst()).map(paper -> paper.in(visit.locale()));
        return campaigns.find(visit.actor(), id).flatMap(campaign -> sheet.flatMap(one -> new SheetFiles(agendas, campaign, run.get().id(), run.get().version(), one).file(visit.path("file")))).orElse(Answer.notFound());
    }
}
