// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a campaign: for which buyer, for which need, when the consultation is wanted. */
@Component
public final class NewCampaignPage implements Page {
    private static final int OFFERED = 200;
    private final Campaigns campaigns;
    private final Organisations organisations;
    @Reference
    volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public NewCampaignPage(@Reference Campaigns campaigns, @Reference Organisations organisations) {
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/new").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        if (!visit.query("need").isEmpty() && needs.isEmpty()) return Answer.notNow(visit.words(NewCampaignPage.class).say("campaign.needsOff"));
        var need = need(visit, visit.query("need"));
        var form = Form.blank().with("need", need.map(Need::id).orElse("")).with("title", need.map(Need::title).orElse(""))
                .with("buyer", need.map(one -> one.content().organisation()).orElse(visit.actor().role() == Role.BUYER ? visit.actor().organisation() : ""))
                .with("wantedOn", need.flatMap(one -> one.content().publicationOn()).map(Object::toString).orElse(""));
        return asked(visit, form, 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewCampaignPage.class);
        var form = visit.form();
        if (!form.value("need").isEmpty() && needs.isEmpty()) return Answer.notNow(words.say("campaign.needsOff"));
        var content = new Campaign.Content(form.text("title", Campaigns.TITLE_MAX), form.optional("context", Campaigns.TEXT_MAX), form.text("buyer", 64),
                form.value("need"), form.day("wantedOn"), form.day("retentionUntil"));
        if (form.hasProblems()) return asked(visit, form, 422);
        return Said.of(words, campaigns.open(visit.actor(), content), form, again -> asked(visit, again, 422), done -> Answer.redirect(done.address(), words.say("campaign.opened", done.reference())));
    }

    private Answer asked(Visit visit, Form form, int status) {
        var words = visit.words(NewCampaignPage.class);
        if (!campaigns.mayOpen(visit.actor())) return Answer.refused(words.say("campaign.openRefused"));
        return new Answer.Screen(status, words.say("campaign.open"), new StaticTemplates().newCampaign(words, form, buyers(visit), need(visit, form.value("need")), isAnonymous(visit, form.value("need")), visit.query("meet").equals("yes")));
    }

    private Optional<Need> need(Visit visit, String id) {
        return id.isEmpty() ? Optional.empty() : needs.flatMap(known -> known.find(visit.actor(), id));
    }

    /** A campaign names its buyer to the companies it asks. */
    private boolean isAnonymous(Visit visit, String id) {
        return !id.isEmpty() && needs.filter(known -> known.anonymous(visit.actor(), List.of(id)).contains(id)).isPresent();
    }

    private List<Option> buyers(Visit visit) {
        var actor = visit.actor();
        if (actor.role() == Role.BUYER) return organisations.find(actor, actor.organisation()).map(NewCampaignPage::option).stream().toList();
        return Stream.of(OrganisationKind.values()).filter(OrganisationKind::isPublic)
                .flatMap(kind -> organisations.page(actor, "", Optional.of(kind), "", OFFERED).items().stream()).map(NewCampaignPage::option).toList();
    }

    private static Option option(Organisation one) {
        return new Option(one.id(), one.name());
    }
}
