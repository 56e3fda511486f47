// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.OpenRules.BUYER;
import static org.faisceau.rules.OpenRules.MANAGER;
import static org.faisceau.rules.OpenRules.OTHER_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Origin;
import org.faisceau.kernel.spi.Exchange.Own;
import org.faisceau.kernel.spi.Exchange.Taking;
import org.faisceau.rules.api.Proposals.Deciding;
import org.faisceau.rules.api.Proposals.Proposing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleHandoutTest {
    private static final String KEY = "INNO-SVE-2026";
    private static final Origin NEIGHBOUR = new Origin("key", "Lab voisin");
    private OpenRules sender;
    private OpenRules reader;

    @BeforeEach
    void open(@TempDir Path first, @TempDir Path second) {
        sender = new OpenRules(first);
        reader = new OpenRules(second);
    }

    @AfterEach
    void close() {
        sender.close();
        reader.close();
    }

    private static RuleHandout of(OpenRules open) {
        return new RuleHandout(open.rules, open.proposals, open.clock);
    }

    /** What the sender changed and another person confirmed. */
    private Item changed() {
        var after = RuleTexts.switchedOn(sender.rules.find(MANAGER, KEY).orElseThrow());
        var proposal = assertInstanceOf(Proposing.Proposed.class, sender.proposals.propose(MANAGER, after, 1, "because", "")).proposal();
        assertInstanceOf(Deciding.Done.class, sender.proposals.confirm(OTHER_MANAGER, proposal.id()));
        return of(sender).offered().stream().filter(item -> item.id().equals(KEY)).findFirst().orElseThrow();
    }

    @Test
    void handsOutRowsThatWereChangedHereWithoutWhoDidIt() {
        assertEquals(List.of(), of(sender).offered(), "those of the product are everywhere");
        assertFalse(changed().toString().contains("manager"));
    }

    @Test
    void whatIsTakenIsProposedAndCountsForNothingYet() {
        var before = reader.rules.find(MANAGER, KEY).orElseThrow();
        var item = changed();
        var taken = assertInstanceOf(Taking.Taken.class, of(reader).take(MANAGER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertEquals("rule-proposal", taken.ref().kind());
        assertEquals(before, reader.rules.find(MANAGER, KEY).orElseThrow());
        assertTrue(reader.proposals.openAbout(MANAGER, KEY).isPresent());
        assertTrue(assertInstanceOf(Taking.Unfit.class, of(reader).take(MANAGER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH)).sentence().contains("attend"));
    }

    @Test
    void proposesNothingOnARowThatSaysSomethingElseThanWasSeen() {
        var seen = new Own(KEY, new Item(KEY, "As it was", Map.of()));
        assertInstanceOf(Taking.Lost.class, of(reader).take(MANAGER, changed(), NEIGHBOUR, Optional.of(seen), Locale.FRENCH));
    }

    @Test
    void whatAnotherLabWroteIsItsOwnToHandOut() {
        var taken = assertInstanceOf(Taking.Taken.class, of(reader).take(MANAGER, changed(), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Deciding.Done.class, reader.proposals.confirm(OTHER_MANAGER, taken.ref().id()));
        assertEquals(List.of(), of(reader).offered());
    }

    @Test
    void saysThatARowCannotBeReadAndWhoMay() {
        var item = changed();
        assertInstanceOf(Taking.Unfit.class, of(reader).take(MANAGER, new Item(KEY, "Row", Map.of("json", "{}")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Unfit.class, of(reader).take(MANAGER, new Item("OTHER", "Row", Map.of("json", item.field("json"))), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Refused.class, of(reader).take(BUYER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }
}
