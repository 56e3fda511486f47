// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.OpenMentors;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedOrganisationsTest {
    private OpenMentors open;
    private IndexedOrganisations indexed;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMentors(folder);
        indexed = new IndexedOrganisations(open.at.organisations, open.mentors, new OpenPages.Themes());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isFoundByNameNumberKindAndPlace() {
        var draft = new Draft("Hôtel-Dieu", OrganisationKind.HOSPITAL, "732829320", "", "Tramont");
        var one = assertInstanceOf(Registering.Registered.class, open.at.organisations.register(OpenSolutions.MANAGER, draft)).organisation();
        var thing = indexed.thing(one.ref()).orElseThrow();
        assertEquals(List.of("Hôtel-Dieu", "Hôpital · Tramont", List.of("732829320"), List.of("residents")),
                List.of(thing.title(), thing.text(), thing.keywords(), thing.audience()));
    }

    @Test
    void isFoundByWhatItInspiresInOnceItAccepted() {
        var asked = open.asked();
        assertEquals("Commune · Rivemont", indexed.thing(open.at.town.ref()).orElseThrow().text());
        open.mentors.answer(open.at.buyer, open.at.town.id(), asked.version(), true, "");
        assertEquals("Commune · Rivemont\nStructure inspirante : soils, Eau, Secret contract", indexed.thing(open.at.town.ref()).orElseThrow().text());
    }

    @Test
    void isReadPageAfterPage() {
        var first = indexed.all("", 1);
        assertEquals("Boucle Verte Imaginaire", first.items().get(0).title());
        assertEquals("Ville de Rivemont", indexed.all(first.next(), 1).items().get(0).title());
    }

    @Test
    void isNotThereWhereUnknownOrUnseen() {
        assertEquals(Optional.empty(), indexed.thing(new Ref("organisation", "none")));
        assertFalse(indexed.mayRead(Actor.nobody(), open.at.town.ref()));
    }
}
