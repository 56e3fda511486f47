// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a campaign published to everybody; there without account, so that whoever may answer knows as much. */
@Component
public final class PublicCampaignPage implements Page {
    private final Ledger ledger;
    private final Techniques techniques;

    @Activate
    public PublicCampaignPage(@Reference Ledger ledger, @Reference Techniques techniques) {
        this.ledger = ledger;
        this.techniques = techniques;
    }

    @Override
    public Address address() {
        return Address.of("public/sourcing/{id}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicCampaignPage.class);
        var entries = ledger.published(visit.path("id"));
        return entries.isEmpty() ? Answer.notFound() : Answer.screen(words.say("public.title"), new StaticTemplates().publicCampaign(words, visit.here(), entries, techniques.published(visit.path("id")), techniques.forms(visit.path("id"))));
    }
}
