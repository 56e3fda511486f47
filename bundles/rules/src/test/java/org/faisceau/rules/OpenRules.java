// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.testkit.TemporaryStore;

/** The shipped book on a store of its own. */
public final class OpenRules implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OTHER_MANAGER = new Actor("other-manager", Role.MANAGER, "");
    public static final Actor BUYER = new Actor("buyer", Role.BUYER, "town");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");

    public final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    public final TemporaryStore store;
    public final RuleRegister rules;
    public final ProposalRegister proposals;

    public OpenRules(Path folder) {
        store = TemporaryStore.in(folder, clock);
        rules = new RuleRegister(store.store(), clock);
        proposals = new ProposalRegister(store.store(), clock, new TimeOrderedIds(clock));
    }

    public RuleBook at(String day) {
        return rules.at(OBSERVER, LocalDate.parse(day));
    }

    @Override
    public void close() {
        store.close();
    }
}
