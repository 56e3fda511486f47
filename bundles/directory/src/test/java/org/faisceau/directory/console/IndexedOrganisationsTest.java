// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.OpenDirectory;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedOrganisationsTest {
    private OpenDirectory open;
    private IndexedOrganisations indexed;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDirectory(folder);
        indexed = new IndexedOrganisations(open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isFoundByNameNumberKindAndPlace() {
        var one = open.add(new Draft("Hôtel-Dieu", OrganisationKind.HOSPITAL, "732829320", "", "Tramont"));
        var thing = indexed.thing(one.ref()).orElseThrow();
        assertEquals(List.of("Hôtel-Dieu", "Hôpital · Tramont", List.of("732829320"), List.of("residents")),
                List.of(thing.title(), thing.text(), thing.keywords(), thing.audience()));
    }

    @Test
    void isReadPageAfterPage() {
        open.add("Rivemont");
        open.add("Tramont");
        var first = indexed.all("", 1);
        assertEquals("Rivemont", first.items().get(0).title());
        assertEquals("Tramont", indexed.all(first.next(), 1).items().get(0).title());
    }

    @Test
    void isNotThereWhereUnknownOrUnseen() {
        var one = open.add("Tramont");
        assertEquals(Optional.empty(), indexed.thing(new Ref("organisation", "none")));
        assertFalse(indexed.mayRead(Actor.nobody(), one.ref()));
    }
}
