// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
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
import org.faisceau.directory.api.People.Saving;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PersonRegisterTest {
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
    void showsACompanyItsOwnPeopleAlone() {
        open.add(open.content("Lou Fictive"));
        open.add(open.content("Noa Fictif").ofOrganisation(open.at.town.id()));
        assertEquals(List.of("Lou Fictive"), names(open.at.seller));
        assertEquals(List.of("Noa Fictif"), names(open.at.buyer));
        assertEquals(List.of("Lou Fictive", "Noa Fictif"), names(MANAGER));
        assertEquals(List.of(), names(new Actor("o", Role.OBSERVER, "")));
    }

    @Test
    void letsACompanyRecordItsOwnAndNobodyElses() {
        assertInstanceOf(Saving.Saved.class, open.people.register(open.at.seller, open.content("Lou Fictive")));
        assertInstanceOf(Saving.Refused.class, open.people.register(open.at.seller, open.content("Noa Fictif").ofOrganisation(open.at.town.id())));
        var observer = new Actor("o", Role.OBSERVER, open.at.company.id());
        assertInstanceOf(Saving.Refused.class, open.people.register(observer, open.content("Max Fictif")));
    }

    @Test
    void movesNobodyToAnOrganisationOfOthers() {
        var mine = open.add(open.content("Lou Fictive"));
        assertInstanceOf(Saving.Refused.class, open.people.change(open.at.seller, mine.id(), 1, mine.content().ofOrganisation(open.at.town.id())));
    }

    @Test
    void wantsAPurposeAndAnEndThatIsNear() {
        assertEquals(new Saving.Invalid("purpose", "person.noPurpose"), register(purposed(" ")));
        assertEquals(new Saving.Invalid("endsOn", "person.endIsPast"), register(open.content("Lou").endingOn(LocalDate.of(2026, 11, 23))));
        assertEquals(new Saving.Invalid("endsOn", "person.endIsFar"), register(open.content("Lou").endingOn(LocalDate.of(2031, 11, 25))));
        assertEquals(LocalDate.of(2029, 11, 24), open.people.usualEnd());
    }

    @Test
    void erasesTheNightAfterTheEndAndForeTellsIt() {
        var there = open.add(open.content("Lou Fictive"));
        open.at.on("2027-01-31");
        assertEquals(0, open.night());
        assertEquals(List.of(there), open.people.ending(MANAGER, LocalDate.of(2027, 2, 1), 10));
        open.at.on("2027-02-01");
        assertEquals(1, open.night());
        assertEquals(Optional.empty(), open.people.find(MANAGER, there.id()));
        assertFalse(open.at.journal().of(there.ref(), 50).toString().contains("Invitations"));
    }

    @Test
    void erasesAtOnceOutOfTheJournalToo() {
        var there = open.add(open.content("Lou Fictive"));
        open.people.change(MANAGER, there.id(), 1, open.content("Lou Secrète"));
        assertTrue(open.at.journal().of(there.ref(), 50).toString().contains("Lou Secrète"));
        assertFalse(open.people.erase(open.at.buyer, there.id()));
        int before = open.at.journal().of(there.ref(), 50).size();
        assertTrue(open.people.erase(open.at.seller, there.id()));
        assertEquals(before + 1, open.at.journal().of(there.ref(), 50).size(), "one write: a crash cannot part the row from its entries");
        assertFalse(open.at.journal().of(there.ref(), 50).toString().contains("Lou"));
        assertEquals(0, open.people.count(MANAGER, PersonFilter.all()));
    }

    @Test
    void knowsAPersonByMailOrByNameInTheOrganisation() {
        var there = open.add(open.content("Lou Fictive"));
        assertEquals(Optional.of(there), open.people.same(MANAGER, open.content("Somebody")));
        var noMail = new PersonContent("lou FICTIVE", "", open.at.company.id(), "", "", PersonSide.MENTOR, Optional.empty(), Optional.empty(), "x", LocalDate.of(2027, 1, 1));
        assertEquals(Optional.of(there), open.people.same(MANAGER, noMail));
        assertEquals(Optional.empty(), open.people.same(MANAGER, noMail.ofOrganisation(open.at.town.id())));
    }

    @Test
    void findsManyByMailForWhoMayReadThem() {
        var there = open.add(open.content("Lou Fictive"));
        var mail = there.content().mail();
        assertEquals(Map.of(mail, there), open.people.byMails(MANAGER, List.of(mail.toUpperCase(Locale.ROOT), "never@ville.example", "")));
        assertEquals(Map.of(), open.people.byMails(open.at.buyer, List.of(mail)));
    }

    @Test
    void findsAFunctionWhateverItsCaseAndAccents() {
        var elected = new PersonContent("Lou Fictive", "Élue au numérique", open.at.company.id(), "", "", PersonSide.ELECTED_OFFICIAL, Optional.empty(), Optional.empty(), "x", LocalDate.of(2027, 1, 1));
        var there = open.add(elected);
        for (var typed : List.of("elue", "ÉLUE", "Numerique")) {
            assertEquals(List.of(there), open.people.page(MANAGER, new PersonFilter(typed, Set.of(), Set.of()), "", 10).items(), typed);
        }
    }

    @Test
    void whoComesSecondIsTold() {
        var there = open.add(open.content("Lou Fictive"));
        open.people.change(MANAGER, there.id(), 1, open.content("Lou Autre"));
        assertEquals("Lou Autre", assertInstanceOf(Saving.Lost.class, open.people.change(MANAGER, there.id(), 1, open.content("Lou"))).current().name());
    }

    @Test
    void theDemonstrationShowsEveryPublic() {
        open.demonstrate();
        assertEquals(14, open.people.count(MANAGER, PersonFilter.all()));
        var seen = open.people.page(MANAGER, PersonFilter.all(), "", 50).items().stream().map(one -> one.content().side()).distinct().count();
        assertEquals(PersonSide.values().length, seen);
    }

    private List<String> names(Actor actor) {
        return open.people.page(actor, PersonFilter.all(), "", 10).items().stream().map(Person::name).toList();
    }

    private Saving register(PersonContent content) {
        return open.people.register(MANAGER, content);
    }

    private PersonContent purposed(String purpose) {
        return new PersonContent("Lou", "", "", "", "", PersonSide.ECOLAB, Optional.empty(), Optional.empty(), purpose, LocalDate.of(2027, 1, 1));
    }
}
