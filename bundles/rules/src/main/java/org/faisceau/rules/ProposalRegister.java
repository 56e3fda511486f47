// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.db.Tables.RULES_PROPOSAL;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.Check;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.ProposalState;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who proposes and who decides: two persons, never the same. The application itself is none. */
@Component
public final class ProposalRegister implements Proposals {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public ProposalRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("rules", ProposalRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Proposing propose(Actor actor, Rule after, int seenVersion, String reason, String origin) {
        if (!mayPropose(actor)) return new Proposing.Refused();
        if (reason.isBlank()) return new Proposing.Empty();
        return schema.write(actor, tx -> {
            var before = RuleTable.find(tx, after.key());
            if (before.map(Rule::version).orElse(0) != seenVersion) return new Proposing.Stale();
            if (before.filter(rule -> rule.saysTheSame(after) && rule.check().equals(after.check())).isPresent()) return new Proposing.Empty();
            var other = ProposalTable.openAbout(tx, after.key());
            if (other.isPresent()) return new Proposing.Taken(other.get());
            return new Proposing.Proposed(ProposalTable.insert(tx, ids.next(), before, after, shorter(reason), origin, actor.id(), clock.instant()));
        });
    }

    @Override
    public Deciding confirm(Actor actor, String id) {
        return decide(actor, id, proposal -> mayDecide(actor, proposal), (tx, proposal) -> {
            var now = RuleTable.find(tx, proposal.after().key());
            boolean isAsSeen = now.map(Rule::version).equals(proposal.before().map(Rule::version));
            boolean overwrites = !proposal.origin().isEmpty() && now.filter(rule -> rule.provenance() == Provenance.LOCAL).isPresent();
            if (!isAsSeen || overwrites || !ProposalTable.decide(tx, proposal, ProposalState.CONFIRMED, actor.id(), clock.instant(), "")) return false;
            var check = new Check(actor.id(), Optional.of(Days.today(clock)), proposal.after().check().nextReview());
            var after = proposal.after().withCheck(check);
            tx.did(after.ref(), "confirmed", proposal.reason());
            return now.isPresent() ? RuleTable.update(tx, now.get(), after) : RuleTable.insert(tx, after.withVersion(1));
        });
    }

    @Override
    public Deciding refuse(Actor actor, String id, String reason) {
        if (reason.isBlank()) return new Deciding.TooLate();
        return decide(actor, id, proposal -> mayDecide(actor, proposal),
                (tx, proposal) -> ProposalTable.decide(tx, proposal, ProposalState.REFUSED, actor.id(), clock.instant(), shorter(reason)));
    }

    @Override
    public Deciding withdraw(Actor actor, String id) {
        return decide(actor, id, proposal -> proposal.by().equals(actor.id()),
                (tx, proposal) -> ProposalTable.decide(tx, proposal, ProposalState.WITHDRAWN, actor.id(), clock.instant(), ""));
    }

    @Override
    public Optional<Proposal> find(Actor actor, String id) {
        return mayRead(actor) ? schema.read(tx -> ProposalTable.find(tx, id)) : Optional.empty();
    }

    @Override
    public Optional<Proposal> openAbout(Actor actor, String key) {
        return mayRead(actor) ? schema.read(tx -> ProposalTable.openAbout(tx, key)) : Optional.empty();
    }

    @Override
    public Slice<Proposal> page(Actor actor, String after, int limit) {
        if (!mayRead(actor)) return new Slice<>(List.of(), "");
        var page = Keyset.descending(RULES_PROPOSAL.PROPOSED_AT, RULES_PROPOSAL.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(RULES_PROPOSAL).where(page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), ProposalTable::proposal));
    }

    @Override
    public List<Proposal> open(Actor actor) {
        return mayRead(actor) ? schema.read(tx -> ProposalTable.all(tx, ProposalTable.isOpen(), Rules.MOST)) : List.of();
    }

    @Override
    public boolean mayPropose(Actor actor) {
        return actor.is(Role.MANAGER) && !actor.equals(Actor.system());
    }

    @Override
    public boolean mayDecide(Actor actor, Proposal proposal) {
        return mayPropose(actor) && !proposal.by().equals(actor.id());
    }

    private static boolean mayRead(Actor actor) {
        return actor.is(Role.BUYER) || actor.is(Role.EXPERT);
    }

    private Deciding decide(Actor actor, String id, Predicate<Proposal> may, Act act) {
        if (find(actor, id).isEmpty()) return new Deciding.Unknown();
        return schema.write(actor, tx -> {
            var proposal = ProposalTable.find(tx, id).orElseThrow();
            if (!may.test(proposal)) return new Deciding.Refused();
            if (!proposal.isOpen() || !act.on(tx, proposal)) return new Deciding.TooLate();
            return new Deciding.Done(ProposalTable.find(tx, id).orElseThrow());
        });
    }

    private static String shorter(String text) {
        return text.strip().substring(0, Math.min(Proposal.REASON_MAX, text.strip().length()));
    }

    /** What a decision does; false where it came too late, and then it wrote nothing. */
    @FunctionalInterface
    private interface Act {
        boolean on(Writing tx, Proposal proposal);
    }
}
