// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Difference;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger of equal treatment. What is told by message is due with its entry, see {@link CampaignPost}. */
@Component
public final class LedgerRegister implements Ledger {
    private static final int A_WRITE = 500;
    private static final int ROUNDS = 20;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Accounts accounts;
    private final CampaignPost post;

    @Activate
    public LedgerRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Accounts accounts, @Reference CampaignPost post) {
        this.schema = store.schema("sourcing", LedgerRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.accounts = accounts;
        this.post = post;
    }

    @Override
    public Slice<Entry> page(Actor actor, String id, String company, String after, int limit) {
        var page = Keyset.descending(SOURCING_ENTRY.AT, SOURCING_ENTRY.ID).page(limit, after);
        return schema.read(tx -> {
            var campaign = CampaignTable.find(tx, actor, id);
            if (campaign.isEmpty()) return new Slice<>(List.of(), "");
            boolean isInside = WhoMay.isInside(actor, campaign.get());
            var rows = tx.sql().selectFrom(SOURCING_ENTRY).where(SOURCING_ENTRY.CAMPAIGN_ID.eq(id)).and(page.condition()).and(shown(actor, isInside, company))
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var told = isInside ? LedgerTable.counts(tx, rows.getValues(SOURCING_ENTRY.ID)) : Map.<String, Integer>of();
            return page.slice(rows, row -> LedgerTable.entry(row, told.getOrDefault(row.getId(), 0)));
        });
    }

    private static Condition shown(Actor actor, boolean isInside, String company) {
        if (!isInside) return LedgerTable.knownTo(actor.organisation(), true);
        return company.isEmpty() ? DSL.noCondition() : LedgerTable.toldTo(company);
    }

    @Override
    public Map<String, List<Told>> told(Actor actor, String id, Collection<String> entries) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> LedgerTable.told(tx, id, entries)).orElse(Map.of()));
    }

    @Override
    public List<Standing> standings(Actor actor, String id) {
        var residents = LedgerState.residents(accounts);
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> StandingCount.of(tx, id, residents)).orElse(List.of()));
    }

    @Override
    public Optional<Difference> difference(Actor actor, String id, String one, String other) {
        var residents = LedgerState.residents(accounts);
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> {
            var knownToOne = LedgerTable.knownTo(one, residents.contains(one));
            var knownToOther = LedgerTable.knownTo(other, residents.contains(other));
            int both = tx.sql().fetchCount(SOURCING_ENTRY, SOURCING_ENTRY.CAMPAIGN_ID.eq(id).and(knownToOne).and(knownToOther));
            return new Difference(LedgerTable.all(tx, id, knownToOne.and(DSL.not(knownToOther)), LIST_MOST), LedgerTable.all(tx, id, knownToOther.and(DSL.not(knownToOne)), LIST_MOST), both);
        }));
    }

    @Override
    public List<Entry> unpublished(Actor actor, String id) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> LedgerTable.all(tx, id, isUnpublished(), LIST_MOST)).orElse(List.of()));
    }

    private static Condition isUnpublished() {
        return SOURCING_ENTRY.REACH.ne(Entry.Reach.ALL.name());
    }

    @Override
    public Counts counts(Actor actor, String id) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> {
            var byReach = StandingCount.byReach(tx, id);
            int published = byReach.getOrDefault(Entry.Reach.ALL, 0);
            int all = byReach.values().stream().mapToInt(Integer::intValue).sum();
            return new Counts(campaign.state() == CampaignState.DRAFT ? 0 : published, all - published);
        }).orElse(new Counts(0, 0)));
    }

    @Override
    public List<Entry> residentsOnly(Actor actor, String id) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> LedgerTable.all(tx, id, SOURCING_ENTRY.REACH.eq(Entry.Reach.RESIDENTS.name()), LIST_MOST)).orElse(List.of()));
    }

    @Override
    public List<Entry> published(String id) {
        return schema.read(tx -> CampaignTable.find(tx, Actor.system(), id).filter(campaign -> campaign.state() != CampaignState.DRAFT)
                .map(campaign -> LedgerTable.latest(tx, id, DSL.not(isUnpublished()), LIST_MOST)).orElse(List.of()));
    }

    @Override
    public Written tell(Actor actor, String id, Telling telling) {
        var residents = LedgerState.residents(accounts);
        return posted(write(actor, id, (tx, campaign) -> {
            var panel = PanelTable.companies(tx, id);
            var obstacle = TellingRule.obstacle(telling, panel, telling.document().isEmpty() || DocumentTable.document(tx, id, telling.document()).isPresent());
            if (obstacle.isPresent()) return obstacle.get();
            var entry = new Entry(ids.next(), telling.kind(), telling.technique(), telling.title().strip(), telling.body().strip(), telling.document(), Entry.Reach.CHOSEN,
                    Optional.empty(), actor.id(), clock.instant(), 0);
            LedgerTable.insert(tx, campaign, entry);
            var companies = telling.companies().isEmpty() ? panel : telling.companies();
            if (telling.way() == Told.Way.MESSAGE) LedgerTable.post(tx, actor, campaign, entry.id(), entry.id(), companies, residents, clock.instant());
            else LedgerTable.tell(tx, actor, campaign, entry.id(), companies, telling.way(), clock.instant());
            return touched(tx, campaign);
        }));
    }

    @Override
    public Written tellAll(Actor actor, String id, String entry) {
        return level(actor, id, Set.of(entry));
    }

    @Override
    public Written levelAll(Actor actor, String id) {
        return level(actor, id, Set.of());
    }

    /** In several writes, so that nobody waits for a long one, and not without end: a thousand companies that were each told ten things are ten million messages. */
    private Written level(Actor actor, String id, Set<String> only) {
        var residents = LedgerState.residents(accounts);
        var written = levelled(actor, id, only, residents);
        for (int round = 1; round < ROUNDS && written instanceof Written.Done && isUneven(id, only, residents); round++) written = levelled(actor, id, only, residents);
        return posted(written);
    }

    private boolean isUneven(String id, Set<String> only, Set<String> residents) {
        return schema.read(tx -> !lacking(tx, id, only, residents).isEmpty());
    }

    private Written levelled(Actor actor, String id, Set<String> only, Set<String> residents) {
        return write(actor, id, (tx, campaign) -> {
            if (only.stream().anyMatch(entry -> LedgerTable.find(tx, id, entry).isEmpty())) return new Written.Unknown();
            var letter = ids.next();
            lacking(tx, id, only, residents).forEach((entry, behind) -> LedgerTable.post(tx, actor, campaign, letter, entry, behind, residents, clock.instant()));
            return touched(tx, campaign);
        });
    }

    private static Map<String, List<String>> lacking(Reading tx, String id, Set<String> only, Set<String> residents) {
        var panel = PanelTable.companies(tx, id);
        var standings = LedgerState.standings(tx, id, residents);
        return standings.lacking(panel, only.isEmpty() ? standings.uneven(panel) : only, A_WRITE);
    }

    @Override
    public Map<String, List<String>> unreached(Actor actor, String id, Collection<String> entries) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> UnreachedTable.byEntry(tx, id, entries)).orElse(Map.of()));
    }

    @Override
    public List<Entry> lacked(Actor actor, String id, String company) {
        var residents = LedgerState.residents(accounts);
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> lacked(tx, id, company, residents)).orElse(List.of()));
    }

    private static List<Entry> lacked(Reading tx, String id, String company, Set<String> residents) {
        var panel = PanelTable.companies(tx, id);
        if (!panel.contains(company)) return List.of();
        var standings = LedgerState.standings(tx, id, residents);
        return LedgerTable.all(tx, id, SOURCING_ENTRY.ID.in(standings.uneven(panel).stream().filter(entry -> !standings.knows(company, entry)).toList()), LIST_MOST);
    }

    @Override
    public Written hand(Actor actor, String id, String company, String entry, LocalDate day) {
        var residents = LedgerState.residents(accounts);
        var today = Days.today(clock);
        return write(actor, id, (tx, campaign) -> {
            if (PanelTable.member(tx, id, company).filter(Member::isIn).isEmpty()) return new Written.Invalid("handedTo", "panel.notIn");
            var lacked = lacked(tx, id, company, residents).stream().filter(one -> entry.isEmpty() || one.id().equals(entry)).toList();
            var handed = lacked.stream().filter(one -> !Days.of(one.at()).isAfter(day)).toList();
            if (lacked.isEmpty()) return new Written.Invalid("handedTo", "hand.nothing");
            if (day.isAfter(today)) return new Written.Invalid("handedOn", "hand.ahead");
            if (handed.isEmpty()) return new Written.Invalid("handedOn", "hand.early");
            var moment = day.equals(today) ? clock.instant() : Days.begin(day);
            handed.forEach(one -> LedgerTable.tell(tx, actor, campaign, one.id(), Set.of(company), Told.Way.LETTER, one.at().isAfter(moment) ? one.at() : moment));
            return touched(tx, campaign);
        });
    }

    @Override
    public Written publish(Actor actor, String id, String entry) {
        var written = publishSome(actor, id, entry);
        if (!entry.isEmpty()) return written;
        for (var last = written; last instanceof Written.Done; last = publishSome(actor, id, entry)) written = last;
        return written;
    }

    private Written publishSome(Actor actor, String id, String entry) {
        return write(actor, id, (tx, campaign) -> {
            if (campaign.state() == CampaignState.DRAFT) return new Written.NotNow(campaign.state());
            var which = entry.isEmpty() ? LedgerTable.all(tx, id, isUnpublished(), LIST_MOST) : LedgerTable.find(tx, id, entry).stream().toList();
            if (which.isEmpty()) return new Written.Unknown();
            which.forEach(one -> LedgerTable.publish(tx, actor, campaign, one, clock.instant()));
            return touched(tx, campaign);
        });
    }

    private Written posted(Written written) {
        if (written instanceof Written.Done done) post.soon(done.campaign().id());
        return written;
    }

    private Written touched(Writing tx, Campaign campaign) {
        return new Written.Done(CampaignTable.touched(tx, campaign, clock.instant()));
    }

    /** Companies are told while it runs or is reviewed. */
    private Written write(Actor actor, String id, BiFunction<Writing, Campaign, Written> work) {
        return Leaders.write(schema, actor, id, CampaignState::isOpen, work);
    }
}
