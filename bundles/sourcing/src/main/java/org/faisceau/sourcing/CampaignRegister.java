// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_CONCLUSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register: transactions and who may. */
@Component
public final class CampaignRegister implements Campaigns {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Accounts accounts;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();
    @Reference
    private volatile Optional<Audiences> audiences = Optional.empty();
    @Reference
    private volatile Optional<Details> details = Optional.empty();

    @Activate
    public CampaignRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.schema = store.schema("sourcing", CampaignRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** With needs: outside the framework nobody sets the reference. */
    CampaignRegister(Store store, Clock clock, Ids ids, Organisations organisations, Accounts accounts, Optional<Needs> needs) {
        this(store, clock, ids, organisations, accounts);
        this.needs = needs;
    }

    @Override
    public Slice<Campaign> page(Actor actor, CampaignFilter filter, CampaignOrder order, String after, int limit) {
        var page = CampaignQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(SOURCING_CAMPAIGN).where(WhoMay.see(actor)).and(page.condition())
                .and(CampaignQuery.conditions(actor, filter)).orderBy(page.order()).limit(page.fetch()).fetch(), row -> CampaignTable.seen(actor, row)));
    }

    @Override
    public int count(Actor actor, CampaignFilter filter, int most) {
        if (most < 1 || most > 10_000) throw new IllegalArgumentException("most: 1 to 10000, got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(SOURCING_CAMPAIGN).where(WhoMay.see(actor)).and(CampaignQuery.conditions(actor, filter)).limit(most)));
    }

    @Override
    public Optional<Campaign> find(Actor actor, String id) {
        return schema.read(tx -> CampaignTable.find(tx, actor, id));
    }

    @Override
    public Map<String, Campaign> findAll(Actor actor, Collection<String> some) {
        return schema.read(tx -> tx.sql().selectFrom(SOURCING_CAMPAIGN).where(SOURCING_CAMPAIGN.ID.in(some)).and(WhoMay.see(actor))
                .fetchMap(SOURCING_CAMPAIGN.ID, row -> CampaignTable.seen(actor, row)));
    }

    @Override
    public Optional<Casefile> casefile(Actor actor, String id) {
        var residents = LedgerState.residents(accounts);
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> casefile(tx, campaign, residents, Days.today(clock))));
    }

    private static Casefile casefile(Reading tx, Campaign campaign, Set<String> residents, LocalDate today) {
        var id = campaign.id();
        var members = PanelTable.members(tx, id);
        var participants = PanelTable.participants(tx, id);
        var standings = StandingCount.of(tx, id, residents);
        var behind = standings.stream().filter(one -> one.missing() > 0).map(Standing::company).toList();
        var duties = ConclusionRule.duties(campaign, members, participants, LedgerState.unnoticed(tx, id, members, residents), behind, today);
        return new Casefile(campaign, CampaignTable.steps(tx, id), members, PanelTable.draws(tx, id), participants, DocumentTable.documents(tx, id), DocumentTable.conclusions(tx, id), duties, standings);
    }

    @Override
    public Written open(Actor actor, Campaign.Content content) {
        if (!mayOpen(actor) || !WhoMay.leadFor(actor, content.buyer())) return new Written.Refused();
        if (organisations.find(actor, content.buyer()).filter(one -> one.kind().isPublic()).isEmpty()) return new Written.Invalid("buyer", "campaign.noBuyer");
        if (!content.need().isEmpty() && needs.flatMap(all -> all.find(actor, content.need())).isEmpty()) return new Written.Invalid("need", "campaign.noNeed");
        return ContentRule.obstacle(content, Optional.empty(), Days.today(clock)).orElseGet(() -> schema.write(actor, tx -> {
            var campaign = CampaignTable.insert(tx, actor, ids.next(), ContentRule.stripped(content), clock.instant());
            PanelTable.involve(tx, actor, campaign, actor.id(), clock.instant());
            return new Written.Done(campaign);
        }));
    }

    @Override
    public Written change(Actor actor, String id, int seenVersion, Campaign.Content content) {
        return write(actor, id, (tx, before) -> {
            if (before.state().isClosed()) return new Written.NotNow(before.state());
            if (before.version() != seenVersion) return new Written.Lost();
            return ContentRule.obstacle(content, Optional.of(before.content()), Days.today(clock)).orElseGet(() -> or(changed(tx, before, ContentRule.stripped(content))));
        });
    }

    private Optional<Campaign> changed(Writing tx, Campaign before, Campaign.Content content) {
        var changed = CampaignTable.change(tx, before, content, clock.instant());
        changed.filter(one -> !one.content().wantedOn().equals(before.content().wantedOn())).ifPresent(one -> RunTable.planAgain(tx, one));
        return changed;
    }

    @Override
    public Written move(Actor actor, String id, int seenVersion, CampaignState to, String reason) {
        var residents = LedgerState.residents(accounts);
        var known = find(actor, id).filter(one -> to.isOpen()).flatMap(one -> NeedKnown.of(needs, audiences, details, one));
        return write(actor, id, (tx, before) -> {
            if (before.version() != seenVersion) return new Written.Lost();
            if (!before.state().next().contains(to) || before.erasedAt().isPresent()) return new Written.NotNow(before.state());
            if (before.state().asksReason(to) && Unseen.is(reason)) return new Written.Invalid("reason", "campaign.noReason");
            if (hasNoEnd(tx, before, to, Days.today(clock))) return new Written.Invalid("reason", "campaign.noEnd");
            if (reason.length() > TEXT_MAX) return new Written.Invalid("reason", "campaign.tooLong");
            if (before.state().isClosed()) DocumentTable.reopened(tx, before);
            known.ifPresent(one -> one.note(tx, actor, before, ids.next(), residents, clock.instant()));
            return or(CampaignTable.move(tx, actor, before, to, reason.strip(), clock.instant()));
        });
    }

    /** What people wrote goes once the day is over that a campaign is kept until: without one it would stay, with one that is over it would be gone the next night. */
    private static boolean hasNoEnd(Reading tx, Campaign campaign, CampaignState to, LocalDate today) {
        return to == CampaignState.ABANDONED && campaign.content().retentionUntil().filter(day -> day.isAfter(today)).isEmpty() && LedgerTable.isAnythingTold(tx, campaign.id());
    }

    @Override
    public Written explainSingle(Actor actor, String id, String seen, String reason) {
        return write(actor, id, (tx, before) -> {
            if (before.state().isClosed()) return new Written.NotNow(before.state());
            if (!before.singleReason().equals(seen.strip())) return new Written.Lost();
            if (reason.length() > TEXT_MAX) return new Written.Invalid("single", "campaign.tooLong");
            return new Written.Done(CampaignTable.explain(tx, before, Unseen.is(reason) ? "" : reason.strip(), clock.instant()));
        });
    }

    @Override
    public Written conclude(Actor actor, String id, int seenVersion, Conclusion.Draft draft) {
        var residents = LedgerState.residents(accounts);
        var known = find(actor, id).flatMap(one -> NeedKnown.of(needs, audiences, details, one));
        return write(actor, id, (tx, before) -> {
            if (before.state() != CampaignState.REVIEW) return new Written.NotNow(before.state());
            if (before.version() != seenVersion) return new Written.Lost();
            // The need may have been opened to some since the review began: it counts before anything is found.
            known.ifPresent(one -> one.note(tx, actor, before, ids.next(), residents, clock.instant()));
            var file = casefile(tx, before, residents, Days.today(clock));
            var obstacle = ConclusionRule.obstacle(actor, draft, file.participants(), file.duties());
            if (obstacle.isPresent()) return obstacle.get();
            DocumentTable.conclude(tx, before, new Conclusion(ids.next(), draft.offer(), draft.reasons().strip(), draft.searches().strip(), draft.sources().strip(), actor.id(), clock.instant(), true));
            return or(CampaignTable.move(tx, actor, before, CampaignState.CONCLUDED, "", clock.instant()));
        });
    }

    @Override
    public List<Conclusion> found(Actor actor, String need) {
        return schema.read(tx -> tx.sql().select(SOURCING_CONCLUSION.fields()).from(SOURCING_CONCLUSION).join(SOURCING_CAMPAIGN).on(SOURCING_CAMPAIGN.ID.eq(SOURCING_CONCLUSION.CAMPAIGN_ID))
                .where(SOURCING_CAMPAIGN.NEED.eq(need), SOURCING_CONCLUSION.IN_FORCE.eq(1), SOURCING_CAMPAIGN.BINNED_AT.eq(0L)).and(WhoMay.inside(actor))
                .orderBy(SOURCING_CONCLUSION.AT.desc(), SOURCING_CONCLUSION.ID.desc()).limit(20).fetchInto(SOURCING_CONCLUSION).map(DocumentTable::conclusion));
    }

    @Override
    public Written bin(Actor actor, String id) {
        return write(actor, id, (tx, before) -> {
            if (!isForBin(tx, before)) return new Written.NotNow(before.state());
            return CampaignBin.put(tx, actor, before, clock.instant()) ? new Written.Done(before) : new Written.Lost();
        });
    }

    private static boolean isForBin(Reading tx, Campaign campaign) {
        boolean isOver = campaign.state() == CampaignState.DRAFT || campaign.state() == CampaignState.ABANDONED;
        return isOver && !LedgerTable.isAnythingTold(tx, campaign.id());
    }

    private static Written or(Optional<Campaign> written) {
        return written.<Written>map(Written.Done::new).orElseGet(Written.Lost::new);
    }

    /** By who leads it: the one whole campaign they read. */
    private Written write(Actor actor, String id, BiFunction<Writing, Campaign, Written> work) {
        return Leaders.write(schema, actor, id, state -> true, work);
    }

    @Override
    public boolean mayMove(Actor actor, Campaign campaign, CampaignState to) {
        return mayLead(actor, campaign) && campaign.erasedAt().isEmpty() && campaign.state().next().contains(to);
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return actor.is(Role.MANAGER) || actor.role() == Role.BUYER && !actor.organisation().isEmpty();
    }

    @Override
    public boolean mayLead(Actor actor, Campaign campaign) {
        return WhoMay.lead(actor, campaign);
    }

    @Override
    public boolean mayBin(Actor actor, Campaign campaign) {
        return mayLead(actor, campaign) && schema.read(tx -> CampaignTable.find(tx, actor, campaign.id()).filter(one -> isForBin(tx, one)).isPresent());
    }
}
