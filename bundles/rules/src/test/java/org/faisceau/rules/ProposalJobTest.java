// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalJobTest {
    private final List<Letter> letters = new ArrayList<>();
    private OpenRules open;
    private ProposalJob job;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        job = new ProposalJob(open.proposals, accounts(), (actor, letter) -> {
            letters.add(letter);
            return new Posted(1, 0, 0);
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void keepsSilentWhereNothingWaits() {
        job.run(new TestRun(open.clock));
        assertEquals(List.of(), letters);
    }

    @Test
    void tellsWhoMayDecideAndNotWhoProposed() {
        proposed("INNO-LOT-FS");
        job.run(new TestRun(open.clock));
        assertEquals(Audience.people(Set.of("other-manager", "admin")), letters.get(0).audience());
        assertEquals("/rules/proposals/" + open.proposals.open(OpenRules.MANAGER).get(0).id(), letters.get(0).address());
        assertEquals("un changement", letters.get(0).values().in(Locale.FRENCH).get("changes"));
    }

    @Test
    void tellsOfManyAtOnce() {
        proposed("INNO-LOT-FS");
        proposed("LOTS-20");
        job.run(new TestRun(open.clock));
        job.run(new TestRun(open.clock));
        assertEquals(1, letters.stream().map(Letter::key).distinct().count());
        assertEquals("2 changements", letters.get(0).values().in(Locale.FRENCH).get("changes"));
    }

    private void proposed(String key) {
        var row = open.rules.find(OpenRules.MANAGER, key).orElseThrow();
        open.proposals.propose(OpenRules.MANAGER, RuleTexts.withNote(row, "Read again"), row.version(), "because", "");
    }

    /** Two managers and an administrator; names are identifiers. */
    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(ProposalJobTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> {
            if (!method.getName().equals("page")) return args[0];
            var role = ((Accounts.Sought) args[1]).role().orElseThrow();
            var names = role == Role.MANAGER ? List.of("manager", "other-manager") : List.of("admin");
            return new Slice<>(names.stream().map(name -> account(name, role)).toList(), "");
        });
    }

    private static Account account(String name, Role role) {
        return new Account(name, name, name, "", role, "", "fr", false, Instant.EPOCH, 1);
    }
}
