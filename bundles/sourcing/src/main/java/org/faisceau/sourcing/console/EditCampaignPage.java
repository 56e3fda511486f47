// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of a campaign. */
@Component
public final class EditCampaignPage implements Page {
    private static final List<String> FIELDS = List.of("title", "context", "wantedOn", "retentionUntil");
    private static final Set<String> DAYS = Set.of("wantedOn", "retentionUntil");
    private final Campaigns campaigns;

    @Activate
    public EditCampaignPage(@Reference Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/edit").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return campaigns.find(visit.actor(), visit.path("id")).map(one -> asked(visit, one, form(one), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = campaigns.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var words = visit.words(EditCampaignPage.class);
        var form = visit.form();
        var content = new Campaign.Content(form.text("title", Campaigns.TITLE_MAX), form.optional("context", Campaigns.TEXT_MAX), current.content().buyer(), current.content().need(),
                form.day("wantedOn"), form.day("retentionUntil"));
        if (form.hasProblems()) return asked(visit, current, form, 422);
        var written = campaigns.change(visit.actor(), current.id(), form.version(), content);
        if (written instanceof Written.Lost) return clash(visit, words, current, form);
        return Said.of(words, written, form, again -> asked(visit, current, again, 422), done -> Answer.redirect(done.address(), words.say("campaign.changed")));
    }

    private static Form form(Campaign one) {
        return Form.blank().with("title", one.title()).with("context", one.content().context()).with("wantedOn", Days.write(one.content().wantedOn()))
                .with("retentionUntil", Days.write(one.content().retentionUntil()));
    }

    private Answer asked(Visit visit, Campaign campaign, Form form, int status) {
        var words = visit.words(EditCampaignPage.class);
        if (!campaigns.mayLead(visit.actor(), campaign)) return Answer.refused(words.say("campaign.refused"));
        if (campaign.state().isClosed()) return Answer.notNow(words.say("campaign.notNow", words.say("state." + campaign.state())));
        return new Answer.Screen(status, words.say("campaign.edit"), new StaticTemplates().editCampaign(words, campaign, form));
    }

    /** Days as they are read; what is no day, as it was typed. */
    private static String said(Words words, String field, String value) {
        return DAYS.contains(field) ? Form.blank().with(field, value).day(field).map(words::day).orElse(value) : value;
    }

    private static Answer clash(Visit visit, Words words, Campaign current, Form form) {
        var clash = Clash.of(form(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> said(words, field, value));
        return Answer.conflict(words.say("campaign.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}
