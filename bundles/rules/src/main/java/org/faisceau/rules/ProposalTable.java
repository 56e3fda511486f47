// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.db.Tables.RULES_PROPOSAL;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.ProposalState;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.db.tables.records.RulesProposalRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** The rows of proposals: within a transaction of the register. */
final class ProposalTable {
    private ProposalTable() {}

    static Optional<Proposal> find(Reading tx, String id) {
        return tx.sql().selectFrom(RULES_PROPOSAL).where(RULES_PROPOSAL.ID.eq(id)).fetchOptional(ProposalTable::proposal);
    }

    static Optional<Proposal> openAbout(Reading tx, String key) {
        return tx.sql().selectFrom(RULES_PROPOSAL).where(RULES_PROPOSAL.RULE_KEY.eq(key), isOpen()).fetchOptional(ProposalTable::proposal);
    }

    static Condition isOpen() {
        return RULES_PROPOSAL.STATE.eq(ProposalState.OPEN.name());
    }

    static Proposal insert(Writing tx, String id, Optional<Rule> before, Rule after, String reason, String origin, String by, Instant at) {
        tx.sql().insertInto(RULES_PROPOSAL).set(RULES_PROPOSAL.ID, id).set(RULES_PROPOSAL.RULE_KEY, after.key())
                .set(RULES_PROPOSAL.SEEN_VERSION, before.map(Rule::version).orElse(0)).set(RULES_PROPOSAL.BEFORE_TEXT, before.map(rule -> RuleText.of(rule).json()).orElse(""))
                .set(RULES_PROPOSAL.RULE_TEXT, RuleText.of(after).json()).set(RULES_PROPOSAL.REASON, reason).set(RULES_PROPOSAL.ORIGIN, origin)
                .set(RULES_PROPOSAL.STATE, ProposalState.OPEN.name()).set(RULES_PROPOSAL.PROPOSED_BY, by).set(RULES_PROPOSAL.PROPOSED_AT, at.toEpochMilli())
                .set(RULES_PROPOSAL.DECIDED_BY, "").set(RULES_PROPOSAL.DECIDED_AT, 0L).set(RULES_PROPOSAL.DECISION, "").execute();
        var proposal = find(tx, id).orElseThrow();
        tx.did(proposal.ref(), "proposed", reason);
        tx.changed(proposal.ref(), "created", "", after.key());
        tx.did(after.ref(), "proposed", reason);
        tx.changed(after.ref(), "proposal", "", id);
        return proposal;
    }

    /** False where somebody decided meanwhile. */
    static boolean decide(Writing tx, Proposal proposal, ProposalState to, String by, Instant at, String why) {
        int changed = tx.sql().update(RULES_PROPOSAL).set(RULES_PROPOSAL.STATE, to.name()).set(RULES_PROPOSAL.DECIDED_BY, by).set(RULES_PROPOSAL.DECIDED_AT, at.toEpochMilli())
                .set(RULES_PROPOSAL.DECISION, why).where(RULES_PROPOSAL.ID.eq(proposal.id()), isOpen()).execute();
        if (changed == 1) {
            tx.did(proposal.ref(), to.name().toLowerCase(Locale.ROOT), why);
            tx.changed(proposal.ref(), "state", ProposalState.OPEN.name(), to.name());
        }
        return changed == 1;
    }

    static Proposal proposal(RulesProposalRecord row) {
        var before = row.getBeforeText().isEmpty() ? Optional.<Rule>empty() : Optional.of(RuleText.read(row.getBeforeText()).rule(Provenance.LOCAL, row.getSeenVersion()));
        var after = RuleText.read(row.getRuleText()).rule(row.getOrigin().isEmpty() ? Provenance.LOCAL : Provenance.IMPORTED, row.getSeenVersion() + 1);
        return new Proposal(row.getId(), before, after, row.getReason(), row.getOrigin(), ProposalState.valueOf(row.getState()), row.getProposedBy(),
                Instant.ofEpochMilli(row.getProposedAt()), row.getDecidedBy(), row.getDecidedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getDecidedAt())),
                row.getDecision(), before.map(rule -> RuleChanges.between(rule, after)).orElseGet(() -> RuleChanges.of(after)));
    }

    static List<Proposal> all(Reading tx, Condition which, int limit) {
        return tx.sql().selectFrom(RULES_PROPOSAL).where(which).orderBy(RULES_PROPOSAL.PROPOSED_AT, RULES_PROPOSAL.ID).limit(limit).fetch(ProposalTable::proposal);
    }
}
