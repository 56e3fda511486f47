// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.OpenPeople;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonImportTest {
    private static final Map<String, String> LINE = Map.of("name", "Lou Fictive", "side", "Élu", "organisation", "ville de rivemont", "mail", "lou@rivemont.example");
    private OpenPeople open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPeople(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void recordsWithTheUsualPurposeAndEnd() {
        assertEquals(Verdict.CREATED, take(LINE).verdict());
        assertEquals(List.of(open.at.town.id(), open.people.usualEnd(), "Animation du Living-Lab : invitations, mises en relation et suivi"),
                List.of(all().get(0).content().organisation(), all().get(0).content().endsOn(), all().get(0).content().purpose()));
        assertEquals(Verdict.SAME, take(LINE).verdict());
    }

    @Test
    void everythingItExportsComesBack() {
        open.add(open.content("Lou Fictive"));
        var export = new PersonExport(open.people, open.at.organisations);
        var row = export.rows(MANAGER, Locale.ENGLISH, Map.of(), "", 10).items().get(0);
        var cells = new HashMap<String, String>();
        for (int at = 0; at < row.size(); at++) cells.put(PersonExport.COLUMNS.get(at), row.get(at));
        assertEquals(Verdict.SAME, take(cells).verdict());
        cells.put("phone", "");
        assertEquals(Verdict.CHANGED, take(cells).verdict());
        assertEquals("", all().get(0).content().phone());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var cells = new HashMap<>(LINE);
        cells.put("organisation", "Nulle part");
        assertEquals(List.of("L’organisation « Nulle part » n’est pas dans l’annuaire : enregistrez-la d’abord."), take(cells).words());
        cells.put("organisation", "");
        cells.put("side", "Roi");
        assertEquals(Verdict.REFUSED, take(cells).verdict());
        cells.put("side", "");
        assertEquals(Verdict.REFUSED, take(cells).verdict());
    }

    @Test
    void saysAllThatIsOffWithALineAtOnce() {
        var said = take(Map.of("name", "", "side", "Roi", "until", "hier", "organisation", "Nulle part")).words();
        assertEquals(4, said.size(), said.toString());
        var cells = new HashMap<>(LINE);
        cells.putAll(Map.of("side", "", "mail", "no mail"));
        assertEquals(2, take(cells).words().size(), take(cells).words().toString());
    }

    @Test
    void pointsOutAnAddressThatSomebodyElseHas() {
        var cells = new HashMap<>(LINE);
        cells.put("mail", "lou@boucle.example");
        take(cells);
        cells.put("name", "Noa Fictif");
        var outcome = take(cells);
        assertEquals(Verdict.SAME, outcome.verdict());
        assertTrue(outcome.words().get(0).startsWith("À regarder : « " + LINE.get("name")), outcome.words().toString());
    }

    private Outcome take(Map<String, String> cells) {
        return new PersonImport(open.people, open.at.organisations).importLines(MANAGER, Locale.FRENCH, List.of(new Line(2, cells)), false).outcomes().get(0);
    }

    private List<Person> all() {
        return open.people.page(MANAGER, PersonFilter.all(), "", 10).items();
    }
}
