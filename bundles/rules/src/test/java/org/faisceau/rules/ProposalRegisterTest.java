// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.OpenRules.BUYER;
import static org.faisceau.rules.OpenRules.MANAGER;
import static org.faisceau.rules.OpenRules.OTHER_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.rules.api.FieldDifference;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.ProposalState;
import org.faisceau.rules.api.Proposals.Deciding;
import org.faisceau.rules.api.Proposals.Proposing;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalRegisterTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-01");
    private OpenRules open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothingChangesUntilAnotherPersonConfirms() {
        var proposal = proposed(switchedOn("INNO-SVE-2026"));
        assertEquals(RuleStatus.DISPUTED, rule("INNO-SVE-2026").status(DAY));
        assertInstanceOf(Deciding.Done.class, open.proposals.confirm(OTHER_MANAGER, proposal.id()));
        assertEquals(RuleStatus.IN_FORCE, rule("INNO-SVE-2026").status(DAY));
        assertEquals(Provenance.LOCAL, rule("INNO-SVE-2026").provenance());
        assertEquals(Optional.of(LocalDate.parse("2026-11-24")), rule("INNO-SVE-2026").check().on());
    }

    @Test
    void whoProposesDoesNotConfirm() {
        var proposal = proposed(switchedOn("INNO-SVE-2026"));
        assertInstanceOf(Deciding.Refused.class, open.proposals.confirm(MANAGER, proposal.id()));
        assertEquals(ProposalState.OPEN, open.proposals.find(MANAGER, proposal.id()).orElseThrow().state());
    }

    @Test
    void neitherABuyerNorTheApplicationProposes() {
        var after = switchedOn("INNO-SVE-2026");
        assertInstanceOf(Proposing.Refused.class, open.proposals.propose(BUYER, after, 1, "because", ""));
        assertInstanceOf(Proposing.Refused.class, open.proposals.propose(Actor.system(), after, 1, "because", ""));
        assertInstanceOf(Deciding.Refused.class, open.proposals.confirm(Actor.system(), proposed(after).id()));
    }

    @Test
    void showsBeforeAndAfter() {
        var proposal = proposed(switchedOn("INNO-SVE-2026"));
        assertEquals(List.of(new FieldDifference("isOn", "false", "true")), proposal.differences());
    }

    @Test
    void refusesWithAReason() {
        var proposal = proposed(switchedOn("INNO-SVE-2026"));
        assertInstanceOf(Deciding.TooLate.class, open.proposals.refuse(OTHER_MANAGER, proposal.id(), " "));
        open.proposals.refuse(OTHER_MANAGER, proposal.id(), "The act was not read.");
        assertEquals("The act was not read.", open.proposals.find(MANAGER, proposal.id()).orElseThrow().decision());
        assertInstanceOf(Deciding.TooLate.class, open.proposals.confirm(OTHER_MANAGER, proposal.id()));
    }

    @Test
    void whoProposedAloneWithdraws() {
        var proposal = proposed(switchedOn("INNO-SVE-2026"));
        assertInstanceOf(Deciding.Refused.class, open.proposals.withdraw(OTHER_MANAGER, proposal.id()));
        assertInstanceOf(Deciding.Done.class, open.proposals.withdraw(MANAGER, proposal.id()));
        proposed(switchedOn("INNO-SVE-2026"));
    }

    @Test
    void oneProposalAtATimeAboutARow() {
        proposed(switchedOn("INNO-SVE-2026"));
        assertInstanceOf(Proposing.Taken.class, open.proposals.propose(OTHER_MANAGER, switchedOn("INNO-SVE-2026"), 1, "because", ""));
        assertInstanceOf(Proposing.Empty.class, open.proposals.propose(MANAGER, rule("PUB-90"), 1, "because", ""));
        assertInstanceOf(Proposing.Stale.class, open.proposals.propose(MANAGER, switchedOn("SMALL-W-140-2027"), 7, "because", ""));
    }

    @Test
    void bothNamesStandInTheJournal() {
        open.proposals.confirm(OTHER_MANAGER, proposed(switchedOn("INNO-SVE-2026")).id());
        var told = open.store.journal().of(rule("INNO-SVE-2026").ref(), 10).stream().map(entry -> entry.actor() + " " + entry.action()).toList();
        assertTrue(told.containsAll(List.of("manager proposed", "other-manager confirmed")), told.toString());
    }

    @Test
    void aRowWrittenHereOutlivesANewReleaseAndAFile() {
        open.proposals.confirm(OTHER_MANAGER, proposed(switchedOn("INNO-SVE-2026")).id());
        var other = rule("INNO-SVE-2026").withProvenance(Provenance.IMPORTED);
        var changed = RuleTexts.withNote(other, "From a file");
        var proposal = ((Proposing.Proposed) open.proposals.propose(MANAGER, changed, 2, "file", "Elsewhere")).proposal();
        assertInstanceOf(Deciding.TooLate.class, open.proposals.confirm(OTHER_MANAGER, proposal.id()));
        assertEquals(Provenance.LOCAL, rule("INNO-SVE-2026").provenance());
    }

    private Proposal proposed(Rule after) {
        return ((Proposing.Proposed) open.proposals.propose(MANAGER, after, 1, "The act was read.", "")).proposal();
    }

    private Rule switchedOn(String key) {
        return RuleTexts.switchedOn(rule(key));
    }

    private Rule rule(String key) {
        return open.rules.find(MANAGER, key).orElseThrow();
    }
}
