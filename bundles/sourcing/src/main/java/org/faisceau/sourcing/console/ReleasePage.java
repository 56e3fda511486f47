// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Participant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a person out of those who lead a campaign, with a reason that is kept. */
@Component
public final class ReleasePage implements Page {
    private final Campaigns campaigns;
    private final Panels panels;
    private final Accounts accounts;

    @Activate
    public ReleasePage(@Reference Campaigns campaigns, @Reference Panels panels, @Reference Accounts accounts) {
        this.campaigns = campaigns;
        this.panels = panels;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/people/{account}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, Form.blank(), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ReleasePage.class);
        var form = visit.form();
        return Said.of(words, panels.release(visit.actor(), visit.path("id"), visit.path("account"), form.value("why")), form, again -> asked(visit, again, 422),
                done -> Answer.redirect(done.address() + "#participants", words.say("participant.released")));
    }

    private Answer asked(Visit visit, Form form, int status) {
        var words = visit.words(ReleasePage.class);
        var file = campaigns.casefile(visit.actor(), visit.path("id"));
        var person = file.flatMap(one -> one.participants().stream().filter(Participant::isIn).filter(it -> it.account().equals(visit.path("account"))).findFirst());
        if (person.isEmpty()) return Answer.notFound();
        var campaign = file.get().campaign();
        if (!campaigns.mayLead(visit.actor(), campaign)) return Answer.refused(words.say("campaign.refused"));
        if (campaign.state().isClosed()) return Answer.notNow(words.say("campaign.notNow", words.say("state." + campaign.state())));
        return new Answer.Screen(status, words.say("participant.release"), new StaticTemplates().release(words, form, campaign, person.get(), accounts.shownName(person.get().account())));
    }
}
