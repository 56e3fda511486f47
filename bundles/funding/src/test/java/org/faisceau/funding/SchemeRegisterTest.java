// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.OpenFunding.COMPANY;
import static org.faisceau.funding.OpenFunding.INNOVUP;
import static org.faisceau.funding.OpenFunding.MANAGER;
import static org.faisceau.funding.OpenFunding.done;
import static org.faisceau.funding.OpenFunding.invalid;
import static org.faisceau.funding.OpenFunding.scheme;
import static org.faisceau.funding.db.Tables.FUNDING_SCHEME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plan.Resource;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Sort;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
public class SchemeRegisterTest {
    private OpenFunding open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenFunding(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private OwnScheme added(String title) {
        return done(open.schemes.add(MANAGER, scheme(title, Optional.empty())));
    }

    private List<String> titles(String text) {
        return open.schemes.list(Locale.FRENCH, text).stream().map(Scheme::title).toList();
    }

    @Test
    void isFoundByWordsWhateverTheirAccents() {
        added("Coup de pouce métropolitain");
        assertEquals(List.of("Innov’up expérimentation"), titles("EXPERIMENTATION"));
        assertEquals(List.of("Coup de pouce métropolitain"), titles("metropolitain"));
        assertEquals(3, titles("").size());
        assertEquals(List.of(), titles("montagne"));
        assertEquals(Optional.empty(), open.schemes.find(Locale.FRENCH, "nothing"));
    }

    @Test
    void managersAloneWrite() {
        var one = added("Coup de pouce");
        assertInstanceOf(Written.Refused.class, open.schemes.add(COMPANY, one.content()));
        assertInstanceOf(Written.Refused.class, open.schemes.change(COMPANY, one.id(), 1, one.content()));
        assertInstanceOf(Written.Refused.class, open.schemes.bin(COMPANY, one.id(), 1));
        assertEquals(Optional.of(one), open.schemes.find(COMPANY, one.id()));
        assertEquals(Optional.empty(), open.schemes.find(Actor.nobody(), one.id()));
        assertInstanceOf(Written.Unknown.class, open.schemes.change(Actor.nobody(), one.id(), 1, one.content()));
    }

    @Test
    void keepsAllThatIsWrittenAndTellsWhatChanged() {
        var one = added("Coup de pouce");
        assertEquals(scheme("Coup de pouce", Optional.empty()), one.content());
        done(open.schemes.change(MANAGER, one.id(), 1, scheme("Autre titre", Optional.empty())));
        assertInstanceOf(Written.Lost.class, open.schemes.change(MANAGER, one.id(), 1, one.content()));
        var changes = open.store.journal().of(one.ref(), 10).stream().flatMap(entry -> entry.changes().stream()).map(it -> it.field() + " " + it.before() + " → " + it.after()).toList();
        assertTrue(changes.contains("title Coup de pouce → Autre titre"), changes::toString);
        assertEquals(2, changes.size(), changes::toString);
    }

    private static OwnScheme.Content asking(String question) {
        var one = scheme("Coup de pouce", Optional.empty());
        return new OwnScheme.Content("", one.title(), one.bearer(), one.who(), one.why(), one.how(), one.link(), one.grant(), one.advance(), one.from(), one.until(), one.source(), one.sourceDay(), one.confidence(), one.remark(),
                List.of(new OwnScheme.Question(question, "Il finance des essais.")));
    }

    @Test
    void takesAQuestionOfOneLineWhateverEndsIt() {
        for (var end : List.of("\n", "\r", "\r\n")) assertEquals("questions scheme.badQuestion", invalid(open.schemes.add(MANAGER, asking("Est-ce un essai ?" + end + "Ici ?"))), () -> end.replace("\r", "CR").replace("\n", "LF"));
        assertEquals("Est-ce un essai ?", done(open.schemes.add(MANAGER, asking("Est-ce un essai ?\r"))).content().questions().get(0).text());
    }

    @Test
    void isReadWhereAnOlderQuestionHoldsACarriageReturn() {
        var one = added("Coup de pouce");
        open.store.store().schema("funding", SchemeRegisterTest.class).write(MANAGER, tx -> tx.sql().update(FUNDING_SCHEME).set(FUNDING_SCHEME.QUESTIONS, "Un essai ?\rIci ?|Non\nEt là ?|").where(FUNDING_SCHEME.ID.eq(one.id())).execute());
        assertEquals(List.of(new OwnScheme.Question("Un essai ?\rIci ?", "Non"), new OwnScheme.Question("Et là ?", "")), open.schemes.find(MANAGER, one.id()).orElseThrow().content().questions());
        done(open.schemes.bin(MANAGER, one.id(), 1));
    }

    @Test
    void standsForOneThatShipsAndLeavesItToThePlansThatNameIt() {
        var one = scheme("Innov’up corrigé", Optional.empty());
        var content = new OwnScheme.Content(INNOVUP, one.title(), one.bearer(), "", "", "", "", one.grant(), one.advance(), one.from(), one.until(), one.source(), one.sourceDay(), one.confidence(), "", List.of());
        var own = done(open.schemes.add(MANAGER, content));
        assertEquals(List.of("Autres financements publics et privés", "Innov’up corrigé"), titles(""));
        assertTrue(open.schemes.find(Locale.FRENCH, INNOVUP).isPresent());
        assertEquals("replaces scheme.replacedAlready", invalid(open.schemes.add(MANAGER, content)));
        done(open.schemes.bin(MANAGER, own.id(), 1));
        assertTrue(titles("").contains("Innov’up expérimentation"));
    }

    @Test
    void aBinnedOneIsNamedByItsPlansAndEndsOnceNoneDoes() {
        var one = added("Coup de pouce");
        var plan = OpenFunding.content("Plan", 100, 40, 60);
        done(open.plans.add(COMPANY, new Plan.Content("Plan", Optional.empty(), plan.day(), "", plan.expenses(), List.of(new Resource(Sort.GRANT, "", Euros.of(100), one.id(), false)))));
        done(open.schemes.bin(MANAGER, one.id(), 1));
        assertEquals(Optional.empty(), open.schemes.find(MANAGER, one.id()));
        assertTrue(open.schemes.find(Locale.FRENCH, one.id()).isPresent());
        var bin = new SchemeBin(open.store.store(), open.store.journal());
        assertInstanceOf(Bin.Outcome.Refused.class, bin.end(MANAGER, one.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(MANAGER, one.ref(), Locale.FRENCH));
        assertEquals(List.of("Coup de pouce"), titles("pouce"));
    }

    @Test
    void isSearchedWithThoseThatShip() {
        var one = added("Coup de pouce");
        var indexed = new IndexedSchemes(open.schemes);
        assertEquals(3, indexed.all("", 10).items().size());
        var first = indexed.all("", 2);
        assertEquals(List.of(2, 1), List.of(first.items().size(), indexed.all(first.next(), 2).items().size()));
        assertTrue(indexed.thing(one.ref()).isPresent() && indexed.mayRead(COMPANY, one.ref()) && !indexed.mayRead(Actor.nobody(), one.ref()));
    }

    @Test
    void whoChangesTheSchemeOfALineLeavesATrace() {
        var one = added("Coup de pouce");
        var plan = open.plan("Plan");
        var lines = plan.content().resources();
        var other = List.of(lines.get(0), new Resource(lines.get(1).sort(), lines.get(1).what(), lines.get(1).amount(), one.id(), false));
        done(open.plans.change(COMPANY, plan.id(), 1, new Plan.Content("Plan", plan.content().about(), plan.content().day(), "", plan.content().expenses(), other)));
        assertTrue(open.store.journal().of(plan.ref(), 10).stream().flatMap(entry -> entry.changes().stream()).anyMatch(it -> it.field().equals("resources") && it.after().contains(one.id())));
    }
}
