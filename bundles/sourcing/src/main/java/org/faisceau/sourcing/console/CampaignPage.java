// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Invitations;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A campaign: for those who lead it all of its inside, for a company what itself was told. */
@Component
public final class CampaignPage implements Page {
    private static final int PEOPLE = 200;
    private static final int TOLD = 100;
    private static final long FILE_MAX = 25_000_000;
    private final Campaigns campaigns;
    private final Panels panels;
    private final Ledger ledger;
    private final Techniques techniques;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Store store;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public CampaignPage(@Reference Campaigns campaigns, @Reference Panels panels, @Reference Ledger ledger, @Reference Techniques techniques,
            @Reference Invitations invitations, @Reference Organisations organisations, @Reference Accounts accounts, @Reference Store store) {
        this.campaigns = campaigns;
        this.panels = panels;
        this.ledger = ledger;
        this.techniques = techniques;
        this.invitations = invitations;
        this.organisations = organisations;
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var id = visit.path("id");
        var file = campaigns.casefile(visit.actor(), id);
        if (file.isPresent()) return screen(visit, file.get(), Form.blank(), 200);
        return campaigns.find(visit.actor(), id).map(campaign -> forCompany(visit, campaign, Form.blank(), 200)).orElseGet(() -> Answer.notFound(new Ref(Campaign.KIND, id)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CampaignPage.class);
        var found = campaigns.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var campaign = found.get();
        var actor = visit.actor();
        var form = visit.form();
        return switch (visit.action()) {
            case "bin" -> Said.of(words, campaigns.bin(actor, campaign.id()), campaign.address(), done -> Answer.binned(visit, "/sourcing", words.say("campaign.binned", done.reference()), done.ref()));
            case "involve" -> saved(visit, panels.involve(actor, campaign.id(), form.value("account")), "#participants", "participant.involved");
            case "declare" -> saved(visit, panels.declare(actor, campaign.id(), form.choice("declared", Participant.Declared.class).orElse(Participant.Declared.MISSING), form.value("statement")),
                    "#participants", "participant.thanks");
            case "attach" -> attach(visit, campaign);
            case "open" -> invitations.open(actor, campaign.id(), form.value("invitation")).<Answer>map(Answer::redirect).orElse(Answer.notFound());
            case "decline" -> saved(visit, panels.decline(actor, campaign.id(), form.value("why")), "", "decline.done");
            default -> step(visit, campaign);
        };
    }

    private Answer attach(Visit visit, Campaign campaign) {
        var words = visit.words(CampaignPage.class);
        if (!campaigns.mayLead(visit.actor(), campaign)) return Answer.refused(words.say("campaign.refused"));
        var upload = visit.upload("document");
        if (upload.isEmpty() || upload.get().size() == 0) return again(visit, visit.form().reject("document", "document.none"));
        try (var in = upload.get().open()) {
            var file = store.files().keep(in, upload.get().name(), FILE_MAX);
            if (file.isEmpty()) return again(visit, visit.form().reject("document", "document.tooLarge"));
            return saved(visit, panels.attach(visit.actor(), campaign.id(), visit.form().value("documentTitle"), file.get()), "#documents", "document.kept");
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an uploaded file", broken);
        }
    }

    private Answer saved(Visit visit, Written written, String part, String key) {
        var words = visit.words(CampaignPage.class);
        return Said.of(words, written, visit.form(), form -> again(visit, form), done -> Answer.redirect(done.address() + part, words.say(key)));
    }

    /** With what was typed, and what is wrong with it. */
    private Answer again(Visit visit, Form form) {
        var id = visit.path("id");
        var file = campaigns.casefile(visit.actor(), id);
        if (file.isPresent()) return screen(visit, file.get(), form, 422);
        return campaigns.find(visit.actor(), id).map(campaign -> forCompany(visit, campaign, form, 422)).orElse(Answer.notFound());
    }

    private Answer step(Visit visit, Campaign campaign) {
        var words = visit.words(CampaignPage.class);
        var to = Arrays.stream(CampaignState.values()).filter(state -> state.name().equals(visit.action())).findFirst();
        if (to.isEmpty()) return Answer.notFound();
        if (campaign.state().asksReason(to.get())) return Answer.redirect(campaign.address() + "/step/" + to.get().name());
        return Said.of(words, campaigns.move(visit.actor(), campaign.id(), visit.form().version(), to.get(), ""), campaign.address(), "moved." + to.get());
    }

    private Answer screen(Visit visit, Casefile file, Form form, int status) {
        var words = visit.words(CampaignPage.class);
        var actor = visit.actor();
        var campaign = file.campaign();
        var next = Stream.of(CampaignState.values()).filter(to -> campaigns.mayMove(actor, campaign, to) && !campaign.state().asksReason(to)).toList();
        var ids = Stream.concat(file.members().stream().map(Member::company), Stream.of(campaign.content().buyer())).toList();
        boolean leads = campaigns.mayLead(actor, campaign);
        var may = new CampaignView.May(leads, campaigns.mayBin(actor, campaign), campaigns.mayMove(actor, campaign, CampaignState.ABANDONED), leads && campaign.state().isClosed() && campaign.erasedAt().isEmpty());
        var needs = this.needs;
        var need = campaign.content().need().isEmpty() ? Optional.<Need>empty() : needs.flatMap(known -> known.find(actor, campaign.content().need()));
        var own = file.participants().stream().filter(Participant::isIn).filter(one -> one.account().equals(actor.id())).findFirst();
        var view = new CampaignView(file, Names.of(accounts, organisations, actor, ids), need, needs.isEmpty(), next, may, leads ? people(file) : List.of(), closed(file), own, techniques.of(actor, campaign.id()), visit.contributions(campaign.ref()), form);
        return new Answer.Screen(status, campaign.title(), new StaticTemplates().campaign(words, view, Option.of(Participant.Declared.class, one -> words.say("declared." + one)).subList(1, 3)));
    }

    private Answer forCompany(Visit visit, Campaign campaign, Form form, int status) {
        var words = visit.words(CampaignPage.class);
        var names = Names.of(accounts, organisations, visit.actor(), List.of(campaign.content().buyer()));
        var told = ledger.page(visit.actor(), campaign.id(), "", visit.after(), TOLD);
        return new Answer.Screen(status, campaign.title(), new StaticTemplates().toldCampaign(visit, words, new ToldView(campaign, names, told, invitations.own(visit.actor(), campaign.id()), panels.own(visit.actor(), campaign.id()), form)));
    }

    private Set<String> closed(Casefile file) {
        return file.participants().stream().map(Participant::account).filter(one -> accounts.find(Actor.system(), one).filter(account -> !account.disabled()).isEmpty()).collect(Collectors.toSet());
    }

    /** People of the buyer, and managers, who take no part yet. */
    private List<Option> people(Casefile file) {
        var taken = file.participants().stream().filter(Participant::isIn).map(Participant::account).toList();
        var buyers = accounts.page(Actor.system(), new Accounts.Sought("", Optional.of(Role.BUYER), Optional.of(false), file.campaign().content().buyer()), "", PEOPLE).items().stream();
        var managers = accounts.page(Actor.system(), new Accounts.Sought("", Optional.of(Role.MANAGER), Optional.of(false)), "", PEOPLE).items().stream();
        return Stream.concat(buyers, managers).filter(one -> !taken.contains(one.id())).map(CampaignPage::option).toList();
    }

    private static Option option(Account one) {
        return new Option(one.id(), one.fullName());
    }
}
