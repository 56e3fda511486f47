// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Follow;
import org.faisceau.sourcing.api.Follows;
import org.faisceau.sourcing.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The answer to « did a contract follow? ». */
@Component
public final class FollowPage implements Page {
    private static final List<String> FIELDS = List.of("followAnswer", "followNote");
    private final Campaigns campaigns;
    private final Follows follows;

    @Activate
    public FollowPage(@Reference Campaigns campaigns, @Reference Follows follows) {
        this.campaigns = campaigns;
        this.follows = follows;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/followed").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return campaigns.find(visit.actor(), visit.path("id")).map(campaign -> asked(visit, campaign, filled(follows.find(visit.actor(), campaign.id())), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = campaigns.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var campaign = found.get();
        var words = visit.words(FollowPage.class);
        var form = visit.form();
        var answer = form.choice("followAnswer", Follow.Answer.class);
        var note = form.optional("followNote", Follows.NOTE_MAX);
        if (form.hasProblems()) return asked(visit, campaign, form, 422);
        var written = follows.record(visit.actor(), campaign.id(), form.version(), answer.get(), note);
        if (written instanceof Written.Lost) return lost(visit, campaign, form);
        return Said.of(words, written, form, again -> asked(visit, campaign, again, 422), done -> Answer.redirect(done.address(), words.say("follow.saved")));
    }

    private Answer lost(Visit visit, Campaign campaign, Form form) {
        var words = visit.words(FollowPage.class);
        var known = follows.find(visit.actor(), campaign.id());
        var clash = Clash.of(filled(known), form, FIELDS, field -> words.say("field." + field), (field, value) -> field.equals("followAnswer") && !value.isEmpty() ? words.say("follow." + value) : value);
        return Answer.conflict(words.say("follow.title"), Ui.clash(words, clash, campaign.address() + "/followed", known.map(Follow::version).orElse(0), campaign.address(), "answer"));
    }

    static Form filled(Optional<Follow> known) {
        var form = Form.blank().with("version", known.map(one -> String.valueOf(one.version())).orElse("0"));
        return known.map(one -> form.with("followAnswer", one.answer().name()).with("followNote", one.note())).orElse(form);
    }

    static List<Option> answers(Words words) {
        return Option.of(Follow.Answer.class, one -> words.say("follow." + one));
    }

    private Answer asked(Visit visit, Campaign campaign, Form form, int status) {
        var words = visit.words(FollowPage.class);
        if (!campaigns.mayLead(visit.actor(), campaign)) return Answer.refused(words.say("campaign.refused"));
        if (!follows.mayAnswer(visit.actor(), campaign)) return Answer.notNow(words.say("campaign.notNow", words.say("state." + campaign.state())));
        return new Answer.Screen(status, words.say("follow.title"), new StaticTemplates().followPage(words, campaign, form, answers(words)));
    }
}
