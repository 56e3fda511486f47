// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.Arrays;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Campaigns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A step that asks for a reason: giving up, or opening again. */
@Component
public final class StepPage implements Page {
    private final Campaigns campaigns;

    @Activate
    public StepPage(@Reference Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/step/{to}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, Form.blank(), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(StepPage.class);
        var form = visit.form();
        var reason = form.text("reason", Campaigns.TEXT_MAX);
        if (form.hasProblems()) return asked(visit, form, 422);
        return Said.of(words, campaigns.move(visit.actor(), visit.path("id"), form.version(), to(visit), reason), form, again -> asked(visit, again, 422),
                done -> Answer.redirect(done.address(), words.say("moved." + done.state())));
    }

    private Answer asked(Visit visit, Form form, int status) {
        var words = visit.words(StepPage.class);
        var found = campaigns.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        Campaign campaign = found.get();
        if (!campaigns.mayLead(visit.actor(), campaign)) return Answer.refused(words.say("campaign.refused"));
        if (!campaigns.mayMove(visit.actor(), campaign, to(visit))) return Answer.notNow(words.say("campaign.notNow", words.say("state." + campaign.state())));
        return new Answer.Screen(status, words.say("move." + to(visit)), new StaticTemplates().stepReason(words, form, campaign, to(visit)));
    }

    /** What is no state is the one nothing leads to. */
    private static CampaignState to(Visit visit) {
        return Arrays.stream(CampaignState.values()).filter(state -> state.name().equals(visit.path("to"))).findFirst().orElse(CampaignState.CONCLUDED);
    }
}
