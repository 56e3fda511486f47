// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.directory.OpenDirectory;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsPageTest {
    private OpenDirectory open;
    private PageTester page;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDirectory(folder);
        page = PageTester.of(new OrganisationsPage(open.organisations, open.claims(), open.clock()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void offersToRecordTheFirst() {
        assertTrue(page.show("/directory").text().contains("Aucune organisation pour l’instant"));
        assertTrue(page.show("/directory").html().contains("href=\"/directory/new\""));
    }

    @Test
    void narrowsByCategoryAndByWhatHoldsToday() {
        open.add("Tramont");
        open.add(new Draft("Port imaginaire", OrganisationKind.OTHER_PUBLIC, "", "", "", new OrganisationDetails(Optional.of(ThresholdCategory.ENTITY), List.of(),
                List.of(new Membership(MembershipKind.NETWORK, "Ports", Optional.empty(), Optional.of(LocalDate.of(2026, 11, 23)))), "", "")));
        assertEquals(List.of(true, false), seen("?category=LOCAL"));
        assertEquals(List.of(false, true), seen("?category=ENTITY"));
        assertEquals(List.of(false, false), seen("?category=OTHER_AUTHORITY"));
        assertEquals(List.of(false, false), seen("?membership=NETWORK"));
        assertEquals(List.of(false, false), seen("?mentor=yes"));
    }

    private List<Boolean> seen(String filter) {
        var html = page.show("/directory" + filter).html();
        return List.of(html.contains(">Tramont<"), html.contains("Port imaginaire"));
    }

    @Test
    void offersItToManagersAlone() {
        assertFalse(page.as(Role.BUYER).show("/directory").html().contains("/directory/new"));
    }

    @Test
    void countsAndListsByName() {
        open.add("Tramont");
        open.add("Rivemont");
        assertTrue(page.show("/directory").text().contains("2 organisations"));
        assertTrue(page.show("/directory").text().matches(".*Rivemont.*Tramont.*"));
    }

    @Test
    void countsOneInWords() {
        open.add("Tramont");
        assertTrue(page.show("/directory").text().contains("Une organisation"));
        assertTrue(page.in(Locale.ENGLISH).show("/directory").text().contains("One organisation"));
    }

    @Test
    void showsNumbersInGroups() {
        open.add(new Draft("Aquasonde", OrganisationKind.COMPANY, "732829320", "", ""));
        assertTrue(page.show("/directory").html().contains("732\u00a0829\u00a0320"));
    }

    @Test
    void filtersByKindAndTakesItOffAgain() {
        open.add("Tramont");
        var seen = page.show("/directory?kind=COMPANY&text=tra");
        assertTrue(seen.text().contains("Aucune organisation ne correspond"));
        assertTrue(seen.html().contains("class=\"chip\" href=\"/directory?text=tra\""), seen.html());
    }

    @Test
    void exportsWhatIsListed() {
        assertTrue(page.show("/directory?text=tra").html().contains("href=\"/export/organisations?text=tra&amp;format=csv\""));
    }

    @Test
    void anUnknownKindIsNoFilter() {
        open.add("Tramont");
        assertTrue(page.show("/directory?kind=PLANET").text().contains("Une organisation"));
    }

    @Test
    void leadsToTheNextPage() {
        IntStream.range(0, 51).forEach(number -> open.add("Commune " + number));
        assertTrue(page.show("/directory").html().contains("rel=\"next\""));
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        open.add(PageTester.NASTY);
        PageTester.assertClean(page.show("/directory"));
        PageTester.assertClean(page.show("/directory?text=%3Cscript%3E%22+onload%3Dx"));
    }
}
