// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools.Pooling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PoolRegisterTest {
    private OpenNeeds open;
    private PoolRegister pools;
    private Need leaks;
    private Need losses;
    private Need lamps;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        pools = open.pools();
        leaks = need("Fuites du réseau d’eau", open.town, 30_000);
        losses = need("Fuites d’un réseau ancien", open.otherTown, 50_000);
        lamps = need("Lampadaires", open.organisation("Ville de Rivemont"), 20_000);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Need need(String title, String organisation, long euros) {
        return open.registered(Content.titled(title, organisation).withThemes(List.of("water")).withAmount(Amount.exactly(Euros.of(euros))));
    }

    private Pool pooled(Need... needs) {
        return done(pools.create(MANAGER, List.of(needs).stream().map(Need::id).toList(), "", Pool.Form.ORDER_GROUP, ""));
    }

    private static Pool done(Pooling outcome) {
        return assertInstanceOf(Pooling.Done.class, outcome).pool();
    }

    private static Pooling.Invalid invalid(String field, String key) {
        return new Pooling.Invalid(field, key);
    }

    @Test
    void proposesWhatIsAlikeUntilItGoesTogether() {
        var proposal = pools.proposals(MANAGER, "", 10).get(0);
        assertEquals(1, pools.proposals(MANAGER, leaks.id(), 10).size());
        pooled(proposal.one(), proposal.other());
        assertTrue(pools.proposals(MANAGER, "", 10).isEmpty());
    }

    @Test
    void remembersARefusalAndTakesItBack() {
        assertTrue(pools.refuse(MANAGER, leaks.id(), losses.id()));
        assertTrue(pools.proposals(MANAGER, "", 10).isEmpty());
        assertTrue(pools.proposeAgain(MANAGER, losses.id(), leaks.id()));
        assertEquals(1, pools.proposals(MANAGER, "", 10).size());
    }

    @Test
    void sharesBeginWithTheEstimatesAndAddUp() {
        var pool = pooled(leaks, losses);
        assertEquals(Optional.of(Euros.of(80_000)), pool.value());
        assertEquals(leaks.title(), pool.title());
        assertEquals(open.town, pool.terms().coordinator());
        assertEquals(Optional.of(pool), pools.of(MANAGER, losses.id()));
    }

    @Test
    void aWithdrawalIsJournalledAndCountsTheValueAgain() {
        var pool = pooled(leaks, losses, lamps);
        var left = done(pools.withdraw(open.otherBuyer(), pool.id(), pool.version(), losses.id(), "Budget coupé"));
        assertEquals(Optional.of(Euros.of(50_000)), left.value());
        var entry = open.store.journal().of(pool.ref(), 1).get(0);
        assertEquals("pool-left", entry.action());
        assertEquals("Budget coupé", entry.reason());
        assertTrue(entry.changes().stream().anyMatch(change -> change.field().equals("poolValue") && change.after().startsWith("50000")), entry.changes().toString());
        assertEquals("pool-left", open.store.journal().of(losses.ref(), 1).get(0).action());
    }

    @Test
    void isDissolvedWithTheLastButOne() {
        var pool = pooled(leaks, losses);
        assertTrue(done(pools.withdraw(MANAGER, pool.id(), pool.version(), losses.id(), "Alone")).isDissolved());
        assertTrue(pools.of(MANAGER, leaks.id()).isEmpty());
    }

    @Test
    void theCoordinatorHandsOverFirst() {
        var pool = pooled(leaks, losses, lamps);
        assertEquals(invalid("coordinator", "pool.coordinatorLeft"), pools.withdraw(MANAGER, pool.id(), pool.version(), leaks.id(), "Tired"));
    }

    @Test
    void percentsAddUpAfterAWithdrawal() {
        var pool = pooled(leaks, losses, lamps);
        var terms = new Pool.Terms("Together", Pool.Form.LEAD_BUYER, open.town, Pool.Sharing.PERCENT, Optional.of(Euros.of(100_000)));
        var shares = Map.of(leaks.id(), OptionalLong.of(5000), losses.id(), OptionalLong.of(2500), lamps.id(), OptionalLong.of(2500));
        var agreed = done(pools.change(MANAGER, pool.id(), pool.version(), terms, shares));
        var left = done(pools.withdraw(MANAGER, pool.id(), agreed.version(), lamps.id(), "No need"));
        assertEquals(Optional.of(Euros.of(75_000)), left.value());
        assertEquals(Pool.WHOLE, left.members().stream().mapToLong(member -> member.share().getAsLong()).sum());
    }

    @Test
    void refusesPercentsThatDoNotMakeAHundred() {
        var pool = pooled(leaks, losses);
        var terms = new Pool.Terms("Together", Pool.Form.LEAD_BUYER, open.town, Pool.Sharing.PERCENT, Optional.empty());
        assertEquals(invalid("sharing", "pool.notAHundred"), pools.change(MANAGER, pool.id(), pool.version(), terms, Map.of(leaks.id(), OptionalLong.of(5000))));
    }

    @Test
    void takesTheLastChangeBackWithinAQuarterOfAnHour() {
        var pool = pooled(leaks, losses, lamps);
        var left = done(pools.withdraw(MANAGER, pool.id(), pool.version(), lamps.id(), "Slip"));
        var back = done(pools.takeBack(MANAGER, pool.id(), left.version()));
        assertEquals(pool.members(), back.members());
        assertEquals(pool.value(), back.value());
        open.turn(Duration.ofMinutes(16));
        assertInstanceOf(Pooling.Refused.class, pools.takeBack(MANAGER, pool.id(), back.version()));
    }

    @Test
    void takingBackTheFirstPartsThemAgain() {
        var pool = pooled(leaks, losses);
        assertTrue(done(pools.takeBack(MANAGER, pool.id(), 1)).isDissolved());
        assertEquals(1, pools.proposals(MANAGER, "", 10).size());
    }

    @Test
    void whatWentElsewhereDoesNotComeBack() {
        var pool = pooled(leaks, losses);
        var split = done(pools.dissolve(MANAGER, pool.id(), 1, "Changed my mind"));
        pooled(losses, lamps);
        assertInstanceOf(Pooling.Refused.class, pools.takeBack(MANAGER, pool.id(), split.version()));
    }

    @Test
    void whatWasPutInTheBinMeanwhileDoesNotComeBack() {
        var pool = pooled(leaks, losses, lamps);
        var left = done(pools.withdraw(MANAGER, pool.id(), pool.version(), lamps.id(), "Slip"));
        open.needs.bin(MANAGER, lamps.id(), lamps.version());
        assertInstanceOf(Pooling.Refused.class, pools.takeBack(MANAGER, pool.id(), left.version()));
    }

    @Test
    void takesOnlyOpenNeedsOfSeveralBuyersOnce() {
        pooled(leaks, losses);
        assertEquals(invalid("needs", "pool.taken"), pools.create(MANAGER, List.of(losses.id(), lamps.id()), "", Pool.Form.EXPRESSION, ""));
        assertEquals(invalid("needs", "pool.oneBuyer"), pools.create(MANAGER, List.of(lamps.id(), open.registered(Content.titled("More", lamps.content().organisation())).id()), "", Pool.Form.EXPRESSION, ""));
        var over = open.moved(open.registered("Over"), NeedState.ABANDONED);
        assertEquals(invalid("needs", "pool.over"), pools.create(MANAGER, List.of(lamps.id(), over.id()), "", Pool.Form.EXPRESSION, ""));
        assertInstanceOf(Pooling.Unknown.class, pools.create(MANAGER, List.of(lamps.id(), "nothing"), "", Pool.Form.EXPRESSION, ""));
    }

    @Test
    void oneMoreJoins() {
        var pool = pooled(leaks, losses);
        var more = done(pools.join(MANAGER, pool.id(), pool.version(), lamps.id()));
        assertEquals(Optional.of(Euros.of(100_000)), more.value());
        assertEquals(invalid("needs", "pool.taken"), pools.join(MANAGER, pool.id(), more.version(), lamps.id()));
    }

    @Test
    void whoComesSecondIsTold() {
        var pool = pooled(leaks, losses, lamps);
        pools.withdraw(MANAGER, pool.id(), 1, lamps.id(), "First");
        assertEquals(2, assertInstanceOf(Pooling.Lost.class, pools.dissolve(MANAGER, pool.id(), 1, "Second")).current().version());
    }

    @Test
    void isReadByItsMembersAlone() {
        var pool = pooled(leaks, losses);
        assertTrue(pools.find(new Actor("reader", Role.OBSERVER, open.town), pool.id()).isPresent());
        assertTrue(pools.find(new Actor("stranger", Role.BUYER, lamps.content().organisation()), pool.id()).isEmpty());
        assertTrue(pools.page(new Actor("nobody", Role.NOBODY, ""), "", 10).items().isEmpty());
        assertEquals(List.of(pool), pools.page(open.buyer(), "", 10).items());
        assertFalse(pools.mayWithdraw(open.buyer(), pool, pool.members().stream().filter(one -> one.need().equals(losses.id())).findFirst().orElseThrow()));
        assertInstanceOf(Pooling.Refused.class, pools.dissolve(open.buyer(), pool.id(), 1, "No"));
    }

    @Test
    void pagesFollowEachOther() {
        var one = pooled(leaks, losses);
        open.turn(Duration.ofMinutes(1));
        var two = done(pools.create(MANAGER, List.of(lamps.id(), open.registered("More").id()), "", Pool.Form.EXPRESSION, ""));
        var first = pools.page(MANAGER, "", 1);
        assertEquals(List.of(two), first.items());
        assertEquals(List.of(one), pools.page(MANAGER, first.next(), 1).items());
    }
}
