// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agendas;
import org.faisceau.kernel.api.Days;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Sheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What goes beside the paper of a technique: its dates for a calendar, its files. */
@Component
public final class SheetFilePage implements Page {
    /** Under this name stand the dates of a paper. */
    static final String CALENDAR = "calendar.ics";
    private static final Map<String, String> TYPES = Map.of("csv", "text/csv; charset=utf-8", "json", "application/json", "xml", "application/xml", "txt", "text/plain; charset=utf-8");
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
        return campaigns.find(visit.actor(), id).flatMap(campaign -> sheet.flatMap(one -> file(visit, campaign, run.get(), one))).orElse(Answer.notFound());
    }

    private Optional<Answer> file(Visit visit, Campaign campaign, Run run, Sheet sheet) {
        var name = visit.path("file");
        if (name.equals(CALENDAR)) return sheet.meetings().isEmpty() ? Optional.empty() : Optional.of(agendas.download(agenda(campaign, run, sheet), campaign.reference() + "-" + visit.path("paper") + ".ics"));
        var content = Optional.ofNullable(sheet.files().get(name));
        return content.map(text -> Answer.download(name, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Agenda agenda(Campaign campaign, Run run, Sheet sheet) {
        return new Agenda(sheet.title(), "", sheet.meetings().stream().map(one -> entry(campaign, run, one)).toList());
    }

    private static Agenda.Entry entry(Campaign campaign, Run run, Meeting one) {
        var entry = Agenda.Entry.meeting("campaign-run-" + run.id() + "-" + one.id() + "@faisceau", moment(one.day(), one.from()), moment(one.day(), one.to()), one.title(), campaign.changedAt());
        return entry.detail(one.detail()).place(one.place()).sequence(run.version());
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Days.PARIS).toInstant();
    }
}
