// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger.Telling;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** Campaigns on a store of their own, with a town, its one need read by residents, and four companies, of which the first has people here. */
public final class OpenSourcing implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Conclusion.Draft FOUND = new Conclusion.Draft(Conclusion.Offer.TO_ADAPT, "Two come near", "The catalogue, on the first", "Answers of two companies");

    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-24T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final TemporaryStore store;
    public final OrganisationRegister organisations;
    /** Needs that were registered here. */
    public final List<Need> drafts = new ArrayList<>();
    public final List<Letter> letters = new ArrayList<>();
    /** Who reads the need. */
    public Confidentiality readers = Confidentiality.RESIDENTS;
    /** How many letters the database still takes. */
    public int postable = Integer.MAX_VALUE;
    /** Who can be sent none, whatever is tried. */
    public Optional<Audience> unreachable = Optional.empty();
    public final Messages messages = (actor, letter) -> {
        if (unreachable.filter(letter.audience()::equals).isPresent()) throw new IllegalStateException("odd letter");
        if (postable-- <= 0) throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
        letters.add(letter);
        return new Messages.Posted(1, 0, 0);
    };
    public final Accounts accounts = accounts();
    /** Companies with people here, beside the first; nobody reads for the others. */
    public final Set<String> manned = new TreeSet<>();
    /** Whose account is closed. */
    public final Set<String> closed = new TreeSet<>();
    public final Actor buyer;
    public final Actor observer;
    public final List<String> companies;
    public final Actor seller;
    public final Need need;
    public final CampaignRegister campaigns;
    public final PanelRegister panels;
    public final CampaignPost post;
    public final LedgerRegister ledger;

    public OpenSourcing(Path folder) {
        store = TemporaryStore.in(folder, clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        buyer = new Actor("buyer", Role.BUYER, organisation("Ville de Valfleuri", OrganisationKind.COMMUNE));
        observer = new Actor("observer", Role.OBSERVER, buyer.organisation());
        companies = Stream.of("Aquasonde Fictive", "Tuyaux Fictifs", "Ondes Fictives", "Regards Fictifs").map(name -> organisation(name, OrganisationKind.COMPANY)).toList();
        seller = new Actor("seller", Role.COMPANY, companies.get(0));
        need = new Need("need-1", "B-2026-001", "", Content.titled("Écoute des fuites", buyer.organisation()), NeedState.PUBLISHED, "buyer", clock.instant(), clock.instant(), 1);
        campaigns = new CampaignRegister(store.store(), clock, ids, organisations, accounts, Optional.of(needs()));
        panels = new PanelRegister(store.store(), clock, ids, organisations, accounts, store.journal());
        post = new CampaignPost(store.store(), clock, messages, OpenTechniques.passes());
        ledger = new LedgerRegister(store.store(), clock, ids, accounts, post);
    }

    public String organisation(String name, OrganisationKind kind) {
        return assertInstanceOf(Registering.Registered.class, organisations.register(MANAGER, new Draft(name, kind, "", "", ""))).organisation().id();
    }

    public Campaign.Content content() {
        return Campaign.Content.titled("Sondes de fuites", buyer.organisation()).withContext("secret context").withNeed(need.id()).withWantedOn(LocalDate.of(2027, 3, 1))
                .withRetentionUntil(LocalDate.of(2032, 1, 1));
    }

    public Campaign draft() {
        return done(campaigns.open(buyer, content()));
    }

    /** One that runs, with the first two companies asked. */
    public Campaign running() {
        var campaign = draft();
        done(panels.add(buyer, campaign.id(), companies.get(0), "known"));
        done(panels.add(buyer, campaign.id(), companies.get(1), ""));
        return moved(campaign, CampaignState.RUNNING);
    }

    /** One under review whose duties are done. */
    public Campaign ready() {
        var campaign = running();
        done(ledger.tell(buyer, campaign.id(), Telling.all(Entry.Kind.NOTICE, "Notice", "Nothing is promised")));
        done(panels.declare(buyer, campaign.id(), Participant.Declared.NONE, ""));
        return moved(levelled(campaign), CampaignState.REVIEW);
    }

    /** Everybody knows the same: whom no message reaches, by letter. */
    public Campaign levelled(Campaign campaign) {
        var levelled = done(ledger.levelAll(buyer, campaign.id()));
        for (var one : ledger.standings(buyer, campaign.id())) if (one.missing() > 0) levelled = done(ledger.hand(buyer, campaign.id(), one.company(), "", Days.today(clock)));
        return levelled;
    }

    public Campaign moved(Campaign campaign, CampaignState to) {
        return done(campaigns.move(buyer, campaign.id(), campaign.version(), to, "because"));
    }

    /** By message, or by letter where nobody reads for it. */
    public Entry told(Campaign campaign, String title, String company) {
        var way = company.equals(companies.get(0)) || manned.contains(company) ? Told.Way.MESSAGE : Told.Way.LETTER;
        done(ledger.tell(buyer, campaign.id(), Telling.all(Entry.Kind.INFORMATION, title, "body of " + title).to(Set.of(company)).by(way)));
        return ledger.page(buyer, campaign.id(), company, "", 10).items().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    public static Campaign done(Written written) {
        return assertInstanceOf(Written.Done.class, written).campaign();
    }

    public Needs needs() {
        return (Needs) Proxy.newProxyInstance(Needs.class.getClassLoader(), new Class<?>[] {Needs.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "find" -> Optional.of(need).filter(one -> one.id().equals(args[1]));
                    case "findAll" -> ((Collection<?>) args[1]).contains(need.id()) ? Map.of(need.id(), need) : Map.of();
                    case "register" -> registered((Actor) args[0], (Content) args[1]);
                    case "readers" -> readers;
                    case "anonymous" -> Set.of();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Needs.Registering registered(Actor actor, Content content) {
        if (!actor.is(Role.BUYER)) return new Needs.Registering.Refused();
        drafts.add(new Need("draft-" + drafts.size(), "B-2026-1" + drafts.size(), "", content, NeedState.DRAFT, actor.id(), clock.instant(), clock.instant(), 1));
        return new Needs.Registering.Registered(drafts.get(drafts.size() - 1));
    }

    /** The buyer, and one person of each company that is read for; everybody is called as their identifier. */
    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "find" -> known().filter(one -> one.id().equals(args[1])).findFirst();
                    case "shownName" -> "Name of " + args[0];
                    case "page" -> new Slice<>(known().filter(one -> ((Accounts.Sought) args[1]).role().filter(one.role()::equals).isPresent()).toList(), "");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Stream<Account> known() {
        return Stream.concat(Stream.of(account(buyer), account(seller), account(MANAGER)), manned.stream().map(company -> account(new Actor("of " + company, Role.COMPANY, company))));
    }

    private Account account(Actor one) {
        return new Account(one.id(), one.id(), "Personne fictive " + one.id(), "", one.role(), one.organisation(), "fr", closed.contains(one.id()), Instant.EPOCH, 1);
    }

    @Override
    public void close() {
        store.close();
    }
}
