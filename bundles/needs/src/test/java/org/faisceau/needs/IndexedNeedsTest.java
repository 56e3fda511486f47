// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class IndexedNeedsTest {
    private OpenNeeds open;
    private IndexedNeeds indexed;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        indexed = new IndexedNeeds(open.needs, open.themes, open.organisations, audiences(), open.calls(new Posted()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isFoundByItsThemeInBothLanguages() {
        var need = open.registered(Content.titled("Leaks", open.town).withThemes(List.of("water")));
        assertTrue(indexed.thing(need.ref()).orElseThrow().keywords().containsAll(List.of("Eau", "Water")));
    }

    @Test
    void tellsEverybodyOfAPublicNeed() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(List.of("staff", "org:" + open.town, "public", "residents"), indexed.thing(need.ref()).orElseThrow().audience());
    }

    @Test
    void tellsTheCompaniesItIsAddressedToAndNoOtherCompanyNorVisitor() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        var chosen = company("Clairval Énergies");
        audiences().address(OpenNeeds.MANAGER, need.id(), 0, Set.of(chosen));
        var words = indexed.thing(need.ref()).orElseThrow().audience();
        assertEquals(List.of("staff", "org:" + open.town, "no-company", "org:" + chosen), words);
        var company = new Actor("company", Role.COMPANY, chosen);
        var other = new Actor("other", Role.COMPANY, company("Brumes et Filtres"));
        for (var actor : List.of(company, other, Actor.nobody(), OpenNeeds.OBSERVER, OpenNeeds.MANAGER, open.buyer(), open.otherBuyer())) {
            assertEquals(indexed.mayRead(actor, need.ref()), Audience.of(actor).stream().anyMatch(words::contains), actor.toString());
        }
    }

    @Test
    void aDraftIsNotFoundByTheCompaniesItWillBeAddressedTo() {
        var need = open.registered(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        audiences().address(open.buyer(), need.id(), 0, Set.of(company("Clairval Énergies")));
        assertEquals(List.of("staff", "org:" + open.town), indexed.thing(need.ref()).orElseThrow().audience());
    }

    @Test
    void isIndexedAnewWhenOneCompanyStandsForAnother() {
        var need = open.registered("Leaks");
        audiences().address(OpenNeeds.MANAGER, need.id(), 0, Set.of(company("Clairval Énergies")));
        long head = open.store.changes().head();
        audiences().address(OpenNeeds.MANAGER, need.id(), 1, Set.of(company("Brumes et Filtres")));
        assertTrue(open.store.changes().after(head, 10).stream().anyMatch(change -> change.ref().equals(need.ref())));
    }

    private AudienceRegister audiences() {
        return new AudienceRegister(open.store.store(), open.needs, open.organisations);
    }

    private String company(String name) {
        return ((Registering.Registered) open.organisations.register(OpenNeeds.MANAGER, new Draft(name, OrganisationKind.COMPANY, "", "", ""))).organisation().id();
    }

    @Test
    void tellsItsOrganisationAndTheLabOfADraft() {
        var need = open.registered(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(List.of("staff", "org:" + open.town), indexed.thing(need.ref()).orElseThrow().audience());
        assertTrue(indexed.mayRead(open.buyer(), need.ref()));
        assertFalse(indexed.mayRead(open.otherBuyer(), need.ref()));
    }

    @Test
    void readsSeveralAsItReadsOne() {
        var leaks = open.published(Content.titled("Leaks", open.town)).ref();
        var solar = open.registered(Content.titled("Solar", open.otherTown)).ref();
        var found = indexed.things(List.of(leaks, new Ref(Need.KIND, "gone"), solar));
        assertEquals(Map.of(leaks, indexed.thing(leaks).orElseThrow(), solar, indexed.thing(solar).orElseThrow()), found);
    }

    @Test
    void walksThroughAllNeeds() {
        open.registered("One");
        open.registered("Two");
        var first = indexed.all("", 1);
        assertEquals("Two", indexed.all(first.next(), 1).items().get(0).title());
    }

    @Test
    void isFoundByReferenceAndBuyer() {
        var need = open.registered("Leaks");
        assertEquals(List.of("B-2026-001", "Ville de Valfleuri"), indexed.thing(need.ref()).orElseThrow().keywords());
    }

    @Test
    void namesTheNeedsOfAnOrganisationThatWasRenamed() {
        var need = open.registered("Leaks");
        assertEquals(List.of(need.ref()), indexed.naming(new Ref("organisation", open.town), "", 10).items().stream().map(Thing::ref).toList());
        assertEquals(List.of(), indexed.naming(new Ref("solution", open.town), "", 10).items());
    }

    @Test
    void namesTheNeedsOfAThemeThatWasRenamed() {
        var need = open.registered(Content.titled("Leaks", open.town).withThemes(List.of("water")));
        open.registered("Other");
        assertEquals(List.of(need.ref()), indexed.naming(new Ref("theme", "water"), "", 10).items().stream().map(Thing::ref).toList());
    }
}
