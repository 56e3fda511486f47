// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residencies.Moving;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026; the town that bears the lab has one buyer. */
class NewsJobTest {
    private final List<Letter> posted = new ArrayList<>();
    private final Messages messages = (actor, letter) -> {
        posted.add(letter);
        return new Messages.Posted(1, 0, 0);
    };
    private OpenCharters open;
    private Lab lab;
    private ResidencyRegister residencies;
    private String firm;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        residencies = new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations);
        firm = open.organisation("Cuves fictives SAS", OrganisationKind.COMPANY);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Residency applied() {
        var content = new Residency.Content(firm, LocalDate.of(2026, 11, 20), "Réseaux", "", Optional.empty(), Residency.Agreement.none(), 1, Optional.empty(), Optional.empty());
        return ((Moving.Done) residencies.apply(MANAGER, lab.id(), content)).residency();
    }

    private Accounts accounts() {
        var buyer = new Account("ada", "ada", "Ada Fictive", "ada@ville.example", Role.BUYER, open.town, "fr", false, open.clock.instant(), 1);
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, given) -> given[1] instanceof Sought sought && sought.organisation().equals(open.town) ? new Slice<>(List.of(buyer), "") : new Slice<>(List.of(), ""));
    }

    private List<String> told() {
        posted.clear();
        new NewsJob(open.store.store(), open.clock, messages, open.organisations, accounts()).run(new TestRun(open.clock));
        return posted.stream().map(Letter::kind).toList();
    }

    @Test
    void managersHearOfAnApplicationOnce() {
        applied();
        assertEquals(List.of(AppliedKind.WORD), told());
        assertEquals(Audience.holders(Role.MANAGER), posted.get(0).audience());
        assertEquals("Cuves fictives SAS", posted.get(0).values().in(Locale.FRENCH).get("company"));
        assertEquals(List.of(), told());
    }

    @Test
    void theCompanyHearsOfTheDecisionAndOfItsBeingTakenBack() {
        var one = applied();
        told();
        residencies.decide(MANAGER, one.id(), 1, false, "Pas de place");
        assertEquals(List.of(DecidedKind.WORD), told());
        assertEquals(Audience.organisation(firm), posted.get(0).audience());
        assertEquals("Pas de place", posted.get(0).values().in(Locale.FRENCH).get("reason"));
        residencies.reopen(MANAGER, one.id(), 2);
        assertEquals(List.of(DecidedKind.WORD), told());
        residencies.withdraw(new Actor("ours", Role.COMPANY, firm), one.id(), 3);
        assertEquals(List.of(AppliedKind.WORD), told());
    }

    @Test
    void theCompanyHearsThatSomebodyElseTookItsApplicationBackAndThatItWaitsAgain() {
        var one = applied();
        told();
        residencies.withdraw(MANAGER, one.id(), 1);
        assertEquals(List.of(AppliedKind.WORD, DecidedKind.WORD), told());
        assertEquals(Audience.organisation(firm), posted.get(1).audience());
        assertTrue(posted.get(1).values().in(Locale.FRENCH).get("decision").contains("retirée"));
        assertEquals(Map.of(), residencies.decisions(MANAGER, lab.id()), "nobody decided");
        assertEquals(Residency.State.APPLIED, ((Moving.Done) residencies.reopen(MANAGER, one.id(), 2)).residency().state());
        assertEquals(List.of(DecidedKind.WORD, AppliedKind.WORD), told());
        assertEquals(Audience.holders(Role.MANAGER), posted.get(1).audience());
        assertTrue(posted.get(1).values().in(Locale.FRENCH).get("what").contains("revient"));
    }

    @Test
    void buyersOfTheBearerAreAskedForAnOpinionAndRemindedOnceItsDayHasPassed() {
        var one = applied();
        told();
        residencies.consult(MANAGER, one.id(), "Voirie", LocalDate.of(2026, 12, 1));
        assertEquals(List.of(AwaitedKind.WORD), told());
        assertEquals(Audience.people(Set.of("ada")), posted.get(0).audience());
        assertEquals(List.of(), told());
        open.turn(Duration.ofDays(6));
        assertEquals(List.of(AwaitedKind.WORD), told());
        assertTrue(posted.get(0).values().in(Locale.FRENCH).get("what").contains("sans réponse"));
        assertEquals(List.of(), told());
    }

    @Test
    void whatWasAnsweredIsNotRemindedOf() {
        var one = applied();
        residencies.consult(MANAGER, one.id(), "Voirie", LocalDate.of(2026, 12, 1));
        told();
        residencies.opine(MANAGER, residencies.opinions(MANAGER, one.id()).get(0).id(), 1, Opinion.View.POSSIBLE, "");
        open.turn(Duration.ofDays(6));
        assertEquals(List.of(), told());
    }

    @Test
    void whoIsHostedIsNoNews() {
        open.resident(lab, "2026-03-01", "Sol fictif SAS");
        assertEquals(List.of(), told());
    }
}
