// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import static org.faisceau.search.FakeThings.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AudienceTest {
    private OpenSearch open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSearch(folder);
        open.needs.with(thing("need", "4", "Secret du personnel", "", Audience.STAFF));
        open.needs.with(thing("need", "5", "Secret de Paule", "", Audience.person("paule")));
        open.needs.with(new Thing(new Ref("need", "6"), "Secret de personne", "", List.of(), List.of(), Instant.EPOCH));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aVisitorFindsWhatIsPublicAlone() {
        assertEquals(Set.of("need:1", "organisation:9"), Set.copyOf(open.refs(Actor.nobody(), "eau")));
    }

    @Test
    void anotherOrganisationDoesNotFindWhatIsInternal() {
        assertEquals(List.of(), open.refs(new Actor("b2", Role.BUYER, "other"), "vélos"));
    }

    @Test
    void aPersonOfTheOrganisationDoes() {
        assertEquals(List.of("need:3"), open.refs(OpenSearch.BUYER, "vélos"));
    }

    @Test
    void companiesDoNotFindWhatIsForAllButThem() {
        open.needs.with(thing("need", "7", "Secret des acheteurs", "", Audience.NO_COMPANY));
        open.needs.with(new Thing(new Ref("need", "8"), "Secret d’une entreprise", "", List.of(Audience.NO_COMPANY, Audience.organisation("c1")), List.of(), Instant.EPOCH));
        assertEquals(Set.of("need:7", "need:8"), Set.copyOf(open.refs(OpenSearch.BUYER, "secret")));
        assertEquals(List.of("need:8"), open.refs(new Actor("c", Role.COMPANY, "c1"), "secret"));
        assertEquals(Map.of(), open.find(new Actor("c", Role.COMPANY, "c2"), "secret").byKind());
        assertEquals(List.of(), open.refs(Actor.nobody(), "secret"));
    }

    @Test
    void managersFindWhatIsForStaff() {
        assertEquals(List.of("need:4"), open.refs(new Actor("m", Role.MANAGER, ""), "secret"));
    }

    @Test
    void onePersonFindsWhatIsForHerAlone() {
        assertEquals(List.of("need:5"), open.refs(new Actor("paule", Role.OBSERVER, ""), "secret"));
    }

    @Test
    void whatIsHiddenIsNotCountedEither() {
        assertEquals(Map.of(), open.find(OpenSearch.BUYER, "secret").byKind());
    }

    @Test
    void theOwnerHasTheLastWord() {
        open.needs.hide("1");
        assertEquals(List.of(), open.refs("fuites"));
    }
}
