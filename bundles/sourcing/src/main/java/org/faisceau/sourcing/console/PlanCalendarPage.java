// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agendas;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plan of a campaign for a calendar. */
@Component
public final class PlanCalendarPage implements Page {
    private final Campaigns campaigns;
    private final Techniques techniques;
    private final Agendas agendas;

    @Activate
    public PlanCalendarPage(@Reference Campaigns campaigns, @Reference Techniques techniques, @Reference Agendas agendas) {
        this.campaigns = campaigns;
        this.techniques = techniques;
        this.agendas = agendas;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/calendar");
    }

    @Override
    public Answer show(Visit visit) {
        return campaigns.casefile(visit.actor(), visit.path("id")).map(file -> agendas.download(agenda(visit, file.campaign()), file.campaign().reference() + ".ics")).orElse(Answer.notFound());
    }

    private Agenda agenda(Visit visit, Campaign campaign) {
        var words = visit.words(PlanCalendarPage.class);
        var entries = new ArrayList<Agenda.Entry>();
        for (var run : techniques.of(visit.actor(), campaign.id())) {
            run.first().ifPresent(first -> entries.add(Agenda.Entry.allDay("campaign-run-" + run.id() + "@faisceau", first, run.last().orElse(first),
                    words.say("plan.entry", run.name().in(visit.locale()), campaign.title()), campaign.changedAt()).sequence(run.version())));
        }
        campaign.content().wantedOn().ifPresent(day -> entries.add(Agenda.Entry.allDay("campaign-" + campaign.id() + "-wanted@faisceau", day, day,
                words.say("plan.entry", words.say("field.wantedOn"), campaign.title()), campaign.changedAt()).sequence(campaign.version())));
        return new Agenda(campaign.title(), "", entries);
    }
}
