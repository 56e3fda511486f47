// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Bin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroup.Kind;
import org.faisceau.needs.api.WorkGroup.Terms;
import org.faisceau.needs.api.WorkGroups.Grouping;
import org.faisceau.search.spi.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupRegisterTest {
    private OpenNeeds open;
    private GroupRegister groups;
    private WorkGroup group;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        groups = open.groups();
        group = done(groups.form(MANAGER, terms("Plan climat", Set.of(open.town))));
        need = open.registered("Gymnases sobres");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Terms terms(String name, Set<String> members) {
        return new Terms(name, Kind.PCAET, "water", "Suivre les achats du plan", Optional.of(LocalDate.parse("2026-01-01")), Optional.empty(), members);
    }

    @Test
    void offersANeedTheOpenGroupsThatItsBuyerMayPutItInto() {
        var other = done(groups.form(MANAGER, terms("Autre plan", Set.of(open.otherTown))));
        var closed = done(groups.form(MANAGER, terms("Plan clos", Set.of(open.town))));
        groups.close(MANAGER, closed.id(), 1, true);
        assertEquals(Set.of(group.id(), other.id()), groups.fitting(MANAGER, need.id()).keySet());
        assertEquals(Map.of(group.id(), "Plan climat"), groups.fitting(open.buyer(), need.id()));
        assertEquals(Map.of(), groups.fitting(open.otherBuyer(), need.id()));
        groups.put(open.buyer(), group.id(), need.id(), true);
        assertEquals(Map.of(), groups.fitting(open.buyer(), need.id()));
    }

    private static WorkGroup done(Grouping outcome) {
        return assertInstanceOf(Grouping.Done.class, outcome).group();
    }

    @Test
    void isReadByItsMembersAlone() {
        assertEquals(Optional.of(group), groups.find(open.buyer(), group.id()));
        assertEquals(Optional.empty(), groups.find(open.otherBuyer(), group.id()));
        assertEquals(List.of(), groups.page(open.otherBuyer(), "", 10).items());
        assertEquals(Optional.empty(), groups.find(new Actor("nobody", Role.NOBODY, ""), group.id()));
    }

    @Test
    void aBuyerOfAMemberPutsInTheOwnNeedsWhileItIsOpen() {
        var other = open.registered(Content.titled("Ailleurs", open.otherTown));
        assertEquals(Set.of(need.id()), done(groups.put(open.buyer(), group.id(), need.reference(), true)).needs());
        assertInstanceOf(Grouping.Invalid.class, groups.put(open.buyer(), group.id(), other.id(), true));
        assertInstanceOf(Grouping.Unknown.class, groups.put(open.otherBuyer(), group.id(), other.id(), true));
        var closed = done(groups.close(MANAGER, group.id(), 2, true));
        assertInstanceOf(Grouping.Refused.class, groups.put(open.buyer(), group.id(), need.id(), false));
        groups.close(MANAGER, group.id(), closed.version(), false);
        assertEquals(Set.of(), done(groups.put(open.buyer(), group.id(), need.id(), false)).needs());
    }

    @Test
    void showsNobodyANeedThatTheRegisterHides() {
        var draft = open.registered(Content.titled("Brouillon voisin", open.otherTown));
        groups.put(MANAGER, group.id(), draft.id(), true);
        groups.put(MANAGER, group.id(), need.id(), true);
        var seen = groups.find(open.buyer(), group.id()).orElseThrow();
        assertEquals(Set.of(need.id()), seen.needs());
        assertEquals(1, seen.unseen());
        assertEquals(List.of(seen), groups.of(open.buyer(), need.id()));
        assertEquals(List.of(), groups.of(open.otherBuyer(), draft.id()));
    }

    @Test
    void whoComesSecondIsToldSo() {
        done(groups.change(MANAGER, group.id(), 1, terms("Plan climat 2030", Set.of(open.town, open.otherTown))));
        assertEquals("Plan climat 2030", assertInstanceOf(Grouping.Lost.class, groups.change(MANAGER, group.id(), 1, terms("Other", Set.of(open.town)))).current().name());
        assertInstanceOf(Grouping.Refused.class, groups.change(open.buyer(), group.id(), 2, terms("Mine", Set.of(open.town))));
    }

    @Test
    void saysWhatIsOff() {
        assertEquals("group.noName", off(terms(" ", Set.of(open.town))));
        assertEquals("group.noMember", off(terms("A", Set.of())));
        assertEquals("group.notPublic", off(terms("A", Set.of("nowhere"))));
        var turned = new Terms("A", Kind.OTHER, "", "", Optional.of(LocalDate.parse("2026-02-01")), Optional.of(LocalDate.parse("2026-01-01")), Set.of(open.town));
        assertEquals("group.endsBefore", off(turned));
        assertEquals("need.unknownTheme", off(new Terms("A", Kind.OTHER, "magic", "", Optional.empty(), Optional.empty(), Set.of(open.town))));
    }

    private String off(Terms terms) {
        return assertInstanceOf(Grouping.Invalid.class, groups.form(MANAGER, terms)).key();
    }

    @Test
    void membersFollowAMergeAndGoBack() {
        var holder = new NeedHolder(open.store.store());
        var moved = holder.move(open.town, open.otherTown, Optional.empty());
        assertEquals(Set.of(open.otherTown), groups.find(MANAGER, group.id()).orElseThrow().terms().members());
        holder.move(open.otherTown, open.town, Optional.of(Set.copyOf(moved)));
        assertEquals(Set.of(open.town), groups.find(MANAGER, group.id()).orElseThrow().terms().members());
    }

    @Test
    void liesInTheBinForThirtyDaysAndComesBackAsItWas() {
        var bin = new GroupBin(open.store.store(), open.store.journal());
        assertInstanceOf(Grouping.Refused.class, groups.bin(open.buyer(), group.id(), group.version()));
        assertInstanceOf(Grouping.Lost.class, groups.bin(MANAGER, group.id(), group.version() + 1));
        assertInstanceOf(Grouping.Done.class, groups.bin(MANAGER, group.id(), group.version()));
        assertEquals(Optional.empty(), groups.find(MANAGER, group.id()));
        assertEquals(List.of(), groups.page(open.buyer(), "", 10).items());
        assertEquals(Optional.empty(), bin.find(open.buyer(), group.ref()));
        assertEquals(LocalDate.parse("2026-12-24"), bin.find(MANAGER, group.ref()).orElseThrow().until());
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(MANAGER, group.ref(), Locale.FRENCH));
        assertEquals(group.terms(), groups.find(open.buyer(), group.id()).orElseThrow().terms());
    }

    @Test
    void isGoneAfterItsTimeInTheBinAndItsNeedsStay() {
        var bin = new GroupBin(open.store.store(), open.store.journal());
        groups.bin(MANAGER, group.id(), group.version());
        assertEquals(0, bin.purge(LocalDate.parse("2026-12-24"), 10));
        assertEquals(1, bin.purge(LocalDate.parse("2026-12-25"), 10));
        assertEquals(List.of(), bin.page(MANAGER, "", 10).items());
        assertTrue(open.needs.find(MANAGER, need.id()).isPresent());
    }

    @Test
    void isFoundByItsMembersAndCountedOnItsDay() {
        var thing = new IndexedGroups(groups).thing(group.ref()).orElseThrow();
        assertTrue(thing.audience().contains(Audience.organisation(open.town)) && !thing.audience().contains(Audience.organisation(open.otherTown)));
        assertFalse(new IndexedGroups(groups).mayRead(open.otherBuyer(), group.ref()));
        var day = new Period(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-24"));
        var deed = new GroupDeed(open.store.store());
        assertEquals(group.ref(), deed.during(open.buyer(), day, "", 10).items().get(0).refs().get(0));
        assertEquals(List.of(), deed.during(open.otherBuyer(), day, "", 10).items());
    }

    @Test
    void aPoolIsFoundByItsMembersWithoutTheirNames() {
        var other = open.registered(Content.titled("Voisin", open.otherTown));
        var pool = open.pools().create(MANAGER, List.of(need.id(), other.id()), "Ensemble", Pool.Form.EXPRESSION, "");
        var made = assertInstanceOf(Pools.Pooling.Done.class, pool).pool();
        var thing = new IndexedPools(open.pools()).thing(made.ref()).orElseThrow();
        assertTrue(thing.audience().contains(Audience.organisation(open.otherTown)));
        assertFalse((thing.text() + thing.keywords()).contains("Ville"));
        assertEquals(1, new IndexedPools(open.pools()).all("", 10).items().size());
    }
}
