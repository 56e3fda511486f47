// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Fit;
import org.faisceau.sourcing.api.Offered;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The techniques of a campaign: chosen, and to be chosen. */
@Component
public final class TechniquesPage implements Page {
    private final Campaigns campaigns;
    private final Techniques techniques;
    private final Clock clock;

    @Activate
    public TechniquesPage(@Reference Campaigns campaigns, @Reference Techniques techniques, @Reference Clock clock) {
        this.campaigns = campaigns;
        this.techniques = techniques;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/techniques").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return campaigns.casefile(visit.actor(), visit.path("id")).map(file -> shown(visit, file)).orElse(Answer.notFound());
    }

    private Answer shown(Visit visit, Casefile file) {
        var words = visit.words(TechniquesPage.class);
        var campaign = file.campaign();
        var wantedOn = campaign.content().wantedOn();
        var today = Days.today(clock);
        var runs = techniques.of(visit.actor(), campaign.id());
        var taken = runs.stream().filter(run -> run.status() != Run.Status.OVER).map(Run::technique).toList();
        var others = techniques.offered().stream().filter(one -> !taken.contains(one.id()))
                .map(one -> new TechniquesView.Proposed(one, Fit.of(one.effort(), wantedOn, today, file.panel().size()))).sorted(Comparator.comparing(TechniquesView.Proposed::fit)).toList();
        var resting = runs.stream().filter(run -> run.status() != Run.Status.OVER && techniques.offered(run).filter(Offered::isQuarantined).isPresent()).map(Run::id).collect(Collectors.toSet());
        boolean mayChoose = campaigns.mayLead(visit.actor(), campaign) && !campaign.state().isClosed();
        return Answer.screen(words.say("technique.title"), new StaticTemplates().techniques(words, new TechniquesView(campaign, runs, resting, Timeline.of(runs, wantedOn, today), others, mayChoose)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(TechniquesPage.class);
        var here = "/sourcing/campaigns/" + visit.path("id") + "/techniques";
        if (visit.action().equals("plan")) {
            return Said.of(words, techniques.plan(visit.actor(), visit.path("id")), here, done -> Answer.redirect(here, words.say(done.content().wantedOn().isPresent() ? "plan.done" : "plan.none")));
        }
        if (!visit.action().equals("choose")) return Answer.notFound();
        return Said.of(words, techniques.choose(visit.actor(), visit.path("id"), visit.form().value("technique")), here, "technique.chosen");
    }
}
