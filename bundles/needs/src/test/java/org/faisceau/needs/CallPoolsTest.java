// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools.Pooling;
import org.faisceau.needs.api.Reply.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallPoolsTest {
    private OpenNeeds open;
    private CallRegister calls;
    private Need call;
    private Actor thirdBuyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        calls = open.calls(new Posted());
        thirdBuyer = new Actor("third-buyer", Role.BUYER, open.organisation("Ville de Clairbois"));
        call = open.published(open.call("Vélos partagés").withAmount(Amount.exactly(Euros.of(50_000))));
        calls.invite(open.buyer(), call.id(), 0, Set.of(open.otherTown, thirdBuyer.organisation()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Pool pooled(Actor actor) {
        return ((Pooling.Done) calls.pool(actor, call.id())).pool();
    }

    private void interest() {
        calls.answer(open.otherBuyer(), call.id(), 0, Stance.INTERESTED, Amount.between(Euros.of(10_000), Euros.of(20_000)), "");
        calls.answer(thirdBuyer, call.id(), 0, Stance.DECLINED, Amount.unknown(), "Déjà équipés.");
    }

    @Test
    void takesThoseWhoAreInterestedTogetherWithWhatTheyAnswered() {
        interest();
        var pool = pooled(open.buyer());
        assertEquals(Set.of(open.town, open.otherTown), pool.members().stream().map(Pool.Member::organisation).collect(Collectors.toSet()));
        assertEquals(open.town, pool.terms().coordinator());
        assertEquals(Optional.of(Euros.of(70_000)), pool.value());
        assertEquals(pool.id(), calls.find(MANAGER, call.id()).orElseThrow().pool());
        assertEquals(new Pooling.Invalid("needs", "call.pooled"), calls.pool(MANAGER, call.id()));
        assertEquals("other-buyer", open.needs.page(open.otherBuyer(), NeedFilter.all().withOrganisations(Set.of(open.otherTown)),
                NeedOrder.TITLE, "", 10).items().get(0).createdBy());
    }

    @Test
    void isTakenBackAndMadeAgainOfTheSameDrafts() {
        interest();
        var pool = pooled(open.buyer());
        assertTrue(((Pooling.Done) open.pools().takeBack(open.buyer(), pool.id(), pool.version())).pool().isDissolved());
        var again = pooled(open.buyer());
        assertEquals(pool.members(), again.members());
        assertEquals(3, open.needs.count(MANAGER, NeedFilter.all(), 10));
    }

    @Test
    void takesNoDraftOutOfTheBin() {
        interest();
        var pool = pooled(open.buyer());
        open.pools().takeBack(open.buyer(), pool.id(), pool.version());
        var theirs = pool.members().stream().filter(member -> member.organisation().equals(open.otherTown)).findFirst().orElseThrow().need();
        open.needs.bin(open.otherBuyer(), theirs, open.needs.find(MANAGER, theirs).orElseThrow().version());
        var members = pooled(open.buyer()).members();
        assertEquals(2, members.size());
        assertTrue(members.stream().allMatch(member -> open.needs.find(MANAGER, member.need()).isPresent()));
    }

    @Test
    void isMadeOnceTheCallIsClosedToo() {
        interest();
        open.moved(call, NeedState.IN_SOURCING, NeedState.ANSWERED, NeedState.CLOSED);
        assertEquals(2, pooled(MANAGER).members().size());
    }

    @Test
    void wantsSomebodyInterested() {
        assertEquals(new Pooling.Invalid("needs", "call.noneInterested"), calls.pool(MANAGER, call.id()));
    }

    @Test
    void isForTheCallersAloneToMake() {
        interest();
        assertInstanceOf(Pooling.Refused.class, calls.pool(open.otherBuyer(), call.id()));
        assertInstanceOf(Pooling.Unknown.class, calls.pool(new Actor("stranger", Role.BUYER, "elsewhere"), call.id()));
    }

    @Test
    void keepsAnAnonymousCallerAnonymousToTheOthers() {
        open.madeAnonymous(call);
        interest();
        var pool = pooled(open.buyer());
        var seen = open.pools().find(open.otherBuyer(), pool.id()).orElseThrow();
        assertFalse(seen.toString().contains(open.town), seen.toString());
        assertEquals(List.of("", open.otherTown), seen.members().stream().map(Pool.Member::organisation).sorted().toList());
    }
}
