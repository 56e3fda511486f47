// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Ledger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A named person concludes on the state of the offer, once the campaign's duties are done. */
@Component
public final class ConclusionPage implements Page {
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public ConclusionPage(@Reference Campaigns campaigns, @Reference Ledger ledger, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/conclusion").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, Form.blank(), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ConclusionPage.class);
        var form = visit.form();
        var offer = form.choice("offer", Conclusion.Offer.class);
        var reasons = form.text("reasons", Campaigns.TEXT_MAX);
        var searches = form.text("searches", Campaigns.TEXT_MAX);
        var sources = form.text("sources", Campaigns.TEXT_MAX);
        if (form.hasProblems()) return asked(visit, form, 422);
        var draft = new Conclusion.Draft(offer.orElseThrow(), reasons, searches, sources);
        return Said.of(words, campaigns.conclude(visit.actor(), visit.path("id"), form.version(), draft), form, again -> asked(visit, again, 422),
                done -> Answer.redirect(done.address(), words.say("conclusion.done")));
    }

    private Answer asked(Visit visit, Form form, int status) {
        var words = visit.words(ConclusionPage.class);
        var found = campaigns.casefile(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var file = found.get();
        if (!campaigns.mayLead(visit.actor(), file.campaign())) return Answer.refused(words.say("campaign.refused"));
        if (file.campaign().state() != CampaignState.REVIEW) return Answer.notNow(words.say("campaign.notNow", words.say("state." + file.campaign().state())));
        var ids = file.members().stream().map(one -> one.company()).toList();
        var view = new ConclusionView(file, Names.of(accounts, organisations, visit.actor(), ids), ledger.unpublished(visit.actor(), file.campaign().id()), form);
        return new Answer.Screen(status, words.say("conclusion.title"), new StaticTemplates().conclusion(words, view, Option.of(Conclusion.Offer.class, one -> words.say("offer." + one))));
    }
}
