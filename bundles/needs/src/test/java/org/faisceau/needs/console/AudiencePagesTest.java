// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.AudienceRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudiencePagesTest {
    private OpenPages pages;
    private OpenNeeds open;
    private AudienceRegister audiences;
    private Need need;
    private String company;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        audiences = new AudienceRegister(open.store.store(), open.needs, open.organisations);
        need = open.registered(Content.titled(PageTester.NASTY, open.town).withThemes(List.of("water")));
        company = ((Registering.Registered) open.organisations.register(MANAGER, new Draft(PageTester.NASTY, OrganisationKind.COMPANY, "", "", ""))).organisation().id();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    /** A catalogue without entries; nothing but its list is asked for. */
    private PageTester page() {
        var solutions = (Solutions) Proxy.newProxyInstance(AudiencePagesTest.class.getClassLoader(), new Class<?>[] {Solutions.class}, (proxy, method, args) -> new Slice<>(List.of(), ""));
        return OpenPages.tester(new AudiencePage(open.needs, audiences, open.organisations, solutions));
    }

    private String address() {
        return "/needs/" + need.id() + "/audience";
    }

    private Set<String> chosen() {
        return audiences.find(MANAGER, need.id()).orElseThrow().companies();
    }

    @Test
    void addressesItToChosenCompaniesAndBackToAll() {
        assertEquals(303, page().submit(address(), Map.of("action", "save", "version", "0", "to", "CHOSEN", "companies", company)).status());
        assertEquals(Set.of(company), chosen());
        assertEquals(303, page().submit(address(), Map.of("action", "save", "version", "1", "to", "ALL")).status());
        assertEquals(Set.of(), chosen());
    }

    @Test
    void asksForACompanyWhereSomeAreToBeChosen() {
        assertEquals(422, page().submit(address(), Map.of("action", "save", "version", "0", "to", "CHOSEN")).status());
    }

    @Test
    void showsBothChoicesWhereSomebodyWasFaster() {
        audiences.address(MANAGER, need.id(), 0, Set.of(company));
        var seen = page().submit(address(), Map.of("action", "save", "version", "0", "to", "ALL"));
        assertEquals(409, seen.status());
        assertTrue(seen.html().contains("choice.to") && seen.html().contains("theirs.companies"), seen.html());
    }

    @Test
    void refusesStrangersInWords() {
        assertEquals(404, page().as(open.otherBuyer()).show(address()).status());
    }

    @Test
    void showsNothingNastyUnescaped() {
        PageTester.assertClean(page().show(address()));
        PageTester.assertClean(page().submit(address(), Map.of("action", "themed", "version", "0")));
        audiences.address(MANAGER, need.id(), 0, Set.of(company));
        PageTester.assertClean(page().show(address()));
    }
}
