// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.api.Draw;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Lot;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is asked, who asks, what is handed out. */
@Component
public final class PanelRegister implements Panels {
    private static final int SEED_BYTES = 16;
    private static final int SEED_MAX = 200;
    private static final int JOURNAL_MOST = 500;
    private final SecureRandom random = new SecureRandom();
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Journal journal;

    @Activate
    public PanelRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Accounts accounts, @Reference Journal journal) {
        this.schema = store.schema("sourcing", PanelRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public Written add(Actor actor, String id, String company, String note) {
        if (companies(actor, Set.of(company)).isEmpty()) return new Written.Invalid("company", "panel.noCompany");
        return write(actor, id, (tx, campaign) -> {
            if (note.length() > NOTE_MAX) return new Written.Invalid("note", "campaign.tooLong");
            if (PanelTable.member(tx, id, company).isPresent()) return new Written.Invalid("company", "panel.already");
            return added(tx, actor, campaign, List.of(company), Member.Origin.HAND, "", note.strip());
        });
    }

    @Override
    public Written match(Actor actor, String id, Collection<String> some, String note) {
        var companies = companies(actor, some);
        return write(actor, id, (tx, campaign) -> {
            var fresh = companies.stream().filter(one -> PanelTable.member(tx, id, one).isEmpty()).sorted().toList();
            return added(tx, actor, campaign, fresh, Member.Origin.MATCH, "", note.strip());
        });
    }

    @Override
    public Written draw(Actor actor, String id, Collection<String> candidates, int count, String seed) {
        var companies = companies(actor, candidates);
        if (count < 1 || count > companies.size()) return new Written.Invalid("count", "draw.count");
        if (seed.length() > SEED_MAX) return new Written.Invalid("seed", "campaign.tooLong");
        var drawnWith = Unseen.is(seed) ? HexFormat.of().formatHex(random.generateSeed(SEED_BYTES)) : seed.strip();
        return write(actor, id, (tx, campaign) -> {
            if (companies.stream().anyMatch(one -> PanelTable.member(tx, id, one).isPresent())) return new Written.Invalid("candidate", "draw.already");
            var drawn = Lots.drawn(drawnWith, companies, count);
            var draw = new Draw(ids.next(), drawnWith, companies.stream().sorted().toList(), drawn, actor.id(), clock.instant());
            PanelTable.insert(tx, campaign, draw);
            return added(tx, actor, campaign, drawn, Member.Origin.DRAW, draw.id(), "");
        });
    }

    private Written added(Writing tx, Actor actor, Campaign campaign, List<String> companies, Member.Origin origin, String draw, String note) {
        if (PanelTable.members(tx, campaign.id()).size() + companies.size() > MEMBERS_MOST) return new Written.Invalid("company", "panel.full");
        companies.forEach(one -> PanelTable.add(tx, actor, campaign, one, origin, draw, note, clock.instant()));
        return touched(tx, campaign);
    }

    /** Those of these that are no public authority, by the identifiers they have now. */
    private Set<String> companies(Actor actor, Collection<String> some) {
        return organisations.findAll(actor, some).values().stream().filter(one -> !one.kind().isPublic()).map(one -> one.id()).collect(Collectors.toSet());
    }

    @Override
    public List<String> again(Draw draw) {
        return Lots.drawn(draw.seed(), draw.candidates(), draw.drawn().size());
    }

    @Override
    public List<Lot> lots(Draw draw) {
        return Lots.drawn(draw.seed(), draw.candidates(), draw.candidates().size()).stream().map(one -> new Lot(one, Lots.lot(draw.seed(), one), draw.drawn().contains(one))).toList();
    }

    @Override
    public Written remove(Actor actor, String id, String company, String why) {
        return member(actor, id, company, (tx, campaign) -> {
            if (why.length() > NOTE_MAX) return new Written.Invalid("why", "campaign.tooLong");
            if (!isOfRecord(tx, campaign, company)) PanelTable.drop(tx, campaign, company);
            else if (Unseen.is(why)) return new Written.Invalid("why", "panel.noReason");
            else PanelTable.leave(tx, campaign, company, why.strip(), clock.instant());
            return touched(tx, campaign);
        });
    }

    /** Who was told something, or was drawn or helped in a campaign that left its draft, leaves with a reason and stays to be read. */
    private static boolean isOfRecord(Reading tx, Campaign campaign, String company) {
        if (LedgerTable.isToldAnything(tx, campaign.id(), company)) return true;
        return campaign.state() != CampaignState.DRAFT && PanelTable.member(tx, campaign.id(), company).filter(one -> !one.draw().isEmpty() || !one.helped().isEmpty()).isPresent();
    }

    @Override
    public Written restore(Actor actor, String id, String company) {
        return member(actor, id, company, (tx, campaign) -> {
            PanelTable.restore(tx, campaign, company);
            return touched(tx, campaign);
        });
    }

    @Override
    public Written helped(Actor actor, String id, String company, String seen, String how) {
        return member(actor, id, company, (tx, campaign) -> {
            var before = PanelTable.member(tx, id, company).orElseThrow();
            if (!before.helped().equals(seen.strip())) return new Written.Lost();
            if (how.length() > NOTE_MAX) return new Written.Invalid("how", "campaign.tooLong");
            PanelTable.helped(tx, campaign, before, Unseen.is(how) ? "" : how.strip());
            return touched(tx, campaign);
        });
    }

    @Override
    public Written decline(Actor actor, String id, String why) {
        return schema.write(actor, tx -> CampaignTable.find(tx, actor, id).<Written>map(campaign -> {
            return WhoMay.isInside(actor, campaign) ? new Written.Refused() : Declining.of(tx, campaign, actor.organisation(), why, clock.instant());
        }).orElseGet(Written.Unknown::new));
    }

    @Override
    public Optional<Member> own(Actor actor, String id) {
        return actor.organisation().isEmpty() ? Optional.empty() : schema.read(tx -> CampaignTable.find(tx, actor, id).flatMap(one -> PanelTable.member(tx, id, actor.organisation())));
    }

    @Override
    public Written involve(Actor actor, String id, String account) {
        var person = accounts.find(Actor.system(), account).filter(one -> !one.disabled());
        return write(actor, id, (tx, campaign) -> {
            if (person.filter(one -> WhoMay.lead(one.actor(), campaign)).isEmpty()) return new Written.Invalid("account", "participant.unknown");
            PanelTable.involve(tx, actor, campaign, account, clock.instant());
            return touched(tx, campaign);
        });
    }

    @Override
    public Written release(Actor actor, String id, String account, String why) {
        boolean isClosed = accounts.find(Actor.system(), account).filter(one -> !one.disabled()).isEmpty();
        boolean hasActed = !isClosed && hasActed(new Ref(Campaign.KIND, id), account);
        return write(actor, id, (tx, campaign) -> {
            var person = PanelTable.participants(tx, id).stream().filter(one -> one.isIn() && one.account().equals(account)).findFirst();
            if (person.isEmpty()) return new Written.Unknown();
            if (person.get().declared() != Participant.Declared.MISSING) return new Written.Invalid("why", "participant.declared");
            if (!isClosed && (PanelTable.isAtWork(tx, campaign, account) || hasActed)) return new Written.Invalid("why", "participant.atWork");
            if (Unseen.is(why)) return new Written.Invalid("why", "form.required");
            if (why.length() > NOTE_MAX) return new Written.Invalid("why", "campaign.tooLong");
            PanelTable.release(tx, actor, campaign, account, why.strip(), clock.instant());
            return touched(tx, campaign);
        });
    }

    /** Who led techniques alone left no row of their own: the journal knows. */
    private boolean hasActed(Ref campaign, String account) {
        var sieve = new Journal.Sieve(account, campaign.kind(), "", Instant.EPOCH, clock.instant().plus(1, ChronoUnit.DAYS));
        long before = 0;
        while (true) {
            var entries = journal.latest(sieve, before, JOURNAL_MOST);
            if (entries.stream().anyMatch(entry -> entry.ref().equals(campaign))) return true;
            if (entries.size() < JOURNAL_MOST) return false;
            before = entries.get(entries.size() - 1).seq();
        }
    }

    @Override
    public Written declare(Actor actor, String id, Participant.Declared declared, String statement) {
        return write(actor, id, (tx, campaign) -> {
            if (PanelTable.participants(tx, id).stream().noneMatch(one -> one.isIn() && one.account().equals(actor.id()))) return new Written.Refused();
            if (declared == Participant.Declared.MISSING) return new Written.Invalid("declared", "form.required");
            if (declared == Participant.Declared.SOME && Unseen.is(statement)) return new Written.Invalid("statement", "participant.noStatement");
            if (statement.length() > NOTE_MAX) return new Written.Invalid("statement", "campaign.tooLong");
            PanelTable.declare(tx, campaign, actor.id(), declared, statement.strip(), clock.instant());
            return touched(tx, campaign);
        });
    }

    @Override
    public Written attach(Actor actor, String id, String title, StoredFile file) {
        return write(actor, id, (tx, campaign) -> {
            if (title.length() > NOTE_MAX) return new Written.Invalid("documentTitle", "campaign.tooLong");
            if (DocumentTable.documents(tx, id).size() >= DOCUMENTS_MOST) return new Written.Invalid("document", "document.tooMany");
            DocumentTable.attach(tx, campaign, new Document(ids.next(), Unseen.is(title) ? file.name() : title.strip(), file, actor.id(), clock.instant()));
            return touched(tx, campaign);
        });
    }

    @Override
    public Optional<Document> document(Actor actor, String id, String document) {
        return schema.read(tx -> CampaignTable.find(tx, actor, id).filter(campaign -> WhoMay.isInside(actor, campaign)
                || !LedgerTable.all(tx, id, SOURCING_ENTRY.DOCUMENT_ID.eq(document).and(LedgerTable.knownTo(actor.organisation(), true)), 1).isEmpty())
                .flatMap(campaign -> DocumentTable.document(tx, id, document)));
    }

    @Override
    public Optional<Document> published(String id, String document) {
        var isPublished = SOURCING_ENTRY.DOCUMENT_ID.eq(document).and(SOURCING_ENTRY.REACH.eq(Entry.Reach.ALL.name()));
        return schema.read(tx -> CampaignTable.find(tx, Actor.system(), id).filter(campaign -> campaign.state() != CampaignState.DRAFT && !LedgerTable.all(tx, id, isPublished, 1).isEmpty())
                .flatMap(campaign -> DocumentTable.document(tx, id, document)));
    }

    private Written touched(Writing tx, Campaign campaign) {
        return new Written.Done(CampaignTable.touched(tx, campaign, clock.instant()));
    }

    private Written member(Actor actor, String id, String company, BiFunction<Writing, Campaign, Written> work) {
        return write(actor, id, (tx, campaign) -> PanelTable.member(tx, id, company).isEmpty() ? new Written.Unknown() : work.apply(tx, campaign));
    }

    private Written write(Actor actor, String id, BiFunction<Writing, Campaign, Written> work) {
        return Leaders.write(schema, actor, id, state -> !state.isClosed(), work);
    }
}
