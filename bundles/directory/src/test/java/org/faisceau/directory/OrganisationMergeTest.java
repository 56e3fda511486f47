// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.OrganisationMerges;
import org.faisceau.directory.api.Organisations.Changing;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class OrganisationMergeTest {
    private OpenClaims open;
    private OrganisationMerges merges;
    private OrganisationFollowing following;
    private Organisation kept;
    private Organisation other;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenClaims(folder);
        following = new OrganisationFollowing(open.at.store()).over(List.of(new OrganisationAccounts(open.accounts)));
        merges = new OrganisationMergeRegister(open.at.store(), open.at.clock(), open.at.ids(), following);
        kept = registered(new Draft("Aquasonde Fictive", OrganisationKind.COMPANY, "", "", ""));
        other = registered(new Draft("Aquasonde fictive SAS", OrganisationKind.COMPANY, "732829320", "73282932000074", "Rivemont", new OrganisationDetails(Optional.empty(),
                List.of("Sondes d’Orme"), List.of(new Membership(MembershipKind.CLUSTER, "Eaux", Optional.empty(), Optional.empty())), "https://aquasonde.example", "")));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void proposesNearNamesAndNoOthers() {
        registered(new Draft("Aquasonde Fictive", OrganisationKind.COMPANY, "356000000", "", ""));
        registered(new Draft("Ville d’Aquasonde fictive", OrganisationKind.COMMUNE, "", "", ""));
        registered(new Draft("Tout autre chose", OrganisationKind.COMPANY, "", "", ""));
        var pairs = merges.twins(MANAGER, 10).stream().map(pair -> Set.of(pair.one().name(), pair.other().siren())).toList();
        assertEquals(2, pairs.size(), pairs.toString());
        assertTrue(merges.keepApart(MANAGER, other.id(), kept.id()));
        assertEquals(1, merges.twins(MANAGER, 10).size());
    }

    @Test
    void aPluralIsNoOtherName() {
        registered(new Draft("Granulats Retour fictifs", OrganisationKind.COMPANY, "", "", ""));
        registered(new Draft("Granulat Retour fictif SAS", OrganisationKind.COMPANY, "", "", ""));
        assertTrue(merges.twins(MANAGER, 10).stream().anyMatch(pair -> pair.one().name().startsWith("Granulat") && pair.other().name().startsWith("Granulat")));
    }

    @Test
    void theKeptOneTakesWhatItLacksAndTheOthersNames() {
        var merged = merged();
        assertEquals(List.of("Aquasonde Fictive", "732829320", "73282932000074", "Rivemont"), List.of(merged.name(), merged.siren(), merged.siret(), merged.territory()));
        assertEquals(List.of("Aquasonde fictive SAS", "Sondes d’Orme"), merged.details().formerNames());
        assertEquals("https://aquasonde.example", merged.details().website());
    }

    @Test
    void whatLedToTheOtherLeadsToTheKeptOne() {
        var merged = merged();
        assertEquals(Optional.of(merged), open.at.organisations.find(MANAGER, other.id()));
        assertEquals(merged, open.at.organisations.findAll(MANAGER, List.of(other.id())).get(other.id()));
        assertEquals(Optional.of(merged), open.at.organisations.bySiren(MANAGER, "732829320"));
        assertEquals(1, open.at.organisations.count(MANAGER, "aquasonde", Optional.empty()));
        assertTrue(open.at.organisations.mayChange(new Actor("a", Role.COMPANY, other.id()), kept.id()));
        assertFalse(open.at.organisations.mayChange(new Actor("a", Role.COMPANY, open.at.company.id()), kept.id()));
    }

    @Test
    void peopleSolutionsAndAccountsMoveAndGoBack() {
        var person = open.person("sonde", Role.COMPANY);
        attach(person, other.id());
        var people = new PersonRegister(open.at.store(), open.at.clock(), open.at.ids(), open.at.organisations, open.at.journal());
        people.register(MANAGER, new PersonContent("Lou Fictive", "", other.id(), "", "", PersonSide.COMPANY, Optional.empty(), Optional.empty(), "x", LocalDate.of(2027, 1, 1)));
        open.at.solutions.register(MANAGER, SolutionContent.titled(other.id(), "Sonde"));
        var merged = merged();
        assertEquals(List.of(1L, 1L), List.of(people.count(MANAGER, PersonFilter.all().withOrganisation(kept.id())), solutions(kept)));
        assertEquals(kept.id(), open.account(person).organisation());
        assertInstanceOf(Changing.Done.class, merges.unmerge(MANAGER, kept.id(), merged.version()));
        assertEquals(List.of(1L, 1L), List.of(people.count(MANAGER, PersonFilter.all().withOrganisation(other.id())), solutions(other)));
        assertEquals(other.id(), open.account(person).organisation());
    }

    @Test
    void whatMovedJustBeforeTheMachineStoppedGoesBackTooWhenTheMergeIsUndone() {
        var where = new AtomicReference<>(other.id());
        var stopping = new OrganisationFollowing(open.at.store()).over(List.of(new Slip(where)));
        var register = new OrganisationMergeRegister(open.at.store(), open.at.clock(), open.at.ids(), stopping);
        assertThrows(IllegalStateException.class, () -> register.merge(MANAGER, kept.id(), kept.version(), other.id()));
        assertEquals(kept.id(), where.get());
        var merged = open.at.organisations.find(MANAGER, kept.id()).orElseThrow();
        assertThrows(IllegalStateException.class, () -> register.unmerge(MANAGER, kept.id(), merged.version()));
        assertEquals(other.id(), where.get());
    }

    @Test
    void whatIsWrittenOfTheOtherAfterwardsBelongsToTheKeptOne() {
        merged();
        var sonde = OpenSolutions.saved(open.at.solutions.register(MANAGER, SolutionContent.titled(other.id(), "Sonde")));
        var introduced = OpenSolutions.saved(open.at.introductions.ask(MANAGER, open.at.between().between(other.id(), open.at.town.id()), false));
        assertEquals(List.of(kept.id(), kept.id()), List.of(sonde.organisation(), introduced.content().company()));
    }

    @Test
    void bothAreNamedByTheKeptOnesName() {
        merged();
        var titles = new OrganisationWord(open.at.organisations).titles(MANAGER, List.of(kept.ref(), other.ref()), Locale.FRENCH);
        assertEquals(Map.of(kept.ref(), kept.name(), other.ref(), kept.name()), titles);
    }

    @Test
    void whatCameInWhileTheMergeWasUnderWayFollowsAtNight() {
        var sonde = OpenSolutions.saved(open.at.solutions.register(MANAGER, SolutionContent.titled(other.id(), "Sonde")));
        merged();
        open.at.store().schema("directory", OrganisationMergeTest.class).write(MANAGER, tx -> tx.sql().update(DIRECTORY_SOLUTION)
                .set(DIRECTORY_SOLUTION.ORGANISATION, other.id()).where(DIRECTORY_SOLUTION.ID.eq(sonde.id())).execute());
        following.run(new TestRun(open.at.clock()));
        assertEquals(1, solutions(kept));
    }

    /** A holder of one record, whose machine stops right after each move. */
    private record Slip(AtomicReference<String> where) implements OrganisationHolder {
        @Override
        public String word() {
            return "slip";
        }

        @Override
        public List<String> held(String from, String to) {
            return where.get().equals(from) ? List.of("one") : List.of();
        }

        @Override
        public List<String> move(String from, String to, Optional<Set<String>> only) {
            if (!held(from, to).isEmpty() && only.map(some -> some.contains("one")).orElse(true)) where.set(to);
            throw new IllegalStateException("the machine stopped");
        }
    }

    @Test
    void whoHasAMovedRecordOpenIsToldThatItChanged() {
        var solution = OpenSolutions.saved(open.at.solutions.register(MANAGER, SolutionContent.titled(other.id(), "Sonde")));
        merged();
        var late = open.at.solutions.change(MANAGER, solution.id(), solution.version(), SolutionContent.titled(kept.id(), "Sonde de fond"));
        assertInstanceOf(Solutions.Saving.Lost.class, late);
    }

    @Test
    void whatWasMissedFollowsAtNightAndGoesBackToo() {
        var merged = merged();
        var late = open.person("late", Role.COMPANY);
        attach(late, other.id());
        following.run(new TestRun(open.at.clock()));
        assertEquals(kept.id(), open.account(late).organisation());
        merges.unmerge(MANAGER, kept.id(), merged.version());
        assertEquals(other.id(), open.account(late).organisation());
    }

    @Test
    void isUndoneWhileNothingFollowed() {
        var merged = merged();
        assertTrue(merges.mayUnmerge(MANAGER, merged));
        var parted = assertInstanceOf(Changing.Done.class, merges.unmerge(MANAGER, kept.id(), merged.version())).organisation();
        assertEquals(kept.draft(), parted.draft());
        assertEquals(other.draft(), open.at.organisations.find(MANAGER, other.id()).orElseThrow().draft());
        assertFalse(merges.mayUnmerge(MANAGER, parted));
    }

    @Test
    void isNotUndoneOnceSomethingFollowed() {
        var merged = merged();
        open.at.organisations.change(MANAGER, kept.id(), merged.version(), new Draft("Nouveau nom", OrganisationKind.COMPANY, "", "", ""));
        var now = open.at.organisations.find(MANAGER, kept.id()).orElseThrow();
        assertFalse(merges.mayUnmerge(MANAGER, now));
        assertInstanceOf(Changing.Lost.class, merges.unmerge(MANAGER, kept.id(), now.version()));
    }

    @Test
    void twoSirensAreTwo() {
        var third = registered(new Draft("Aquasonde", OrganisationKind.COMPANY, "356000000", "", ""));
        assertEquals(new Changing.Not(new Registering.Taken(other)), merges.merge(MANAGER, third.id(), 1, other.id()));
    }

    @Test
    void aCompanyAndAPublicBodyAreTwo() {
        var town = registered(new Draft("Aquasonde", OrganisationKind.COMMUNE, "", "", ""));
        var off = new Changing.Not(new Registering.Invalid("kind", "organisation.twoSides"));
        assertEquals(off, merges.merge(MANAGER, town.id(), 1, other.id()));
        assertEquals(off, merges.merge(MANAGER, kept.id(), 1, town.id()));
    }

    @Test
    void whoComesSecondIsTold() {
        open.at.organisations.change(MANAGER, kept.id(), 1, new Draft("Autre", OrganisationKind.COMPANY, "", "", ""));
        assertInstanceOf(Changing.Lost.class, merges.merge(MANAGER, kept.id(), 1, other.id()));
        assertInstanceOf(Changing.Unknown.class, merges.merge(MANAGER, kept.id(), 2, kept.id()));
    }

    @Test
    void isForManagersAlone() {
        for (var role : List.of(Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.NOBODY)) {
            var actor = new Actor("foreign", role, kept.id());
            assertEquals(List.of(), merges.twins(actor, 10));
            assertFalse(merges.keepApart(actor, kept.id(), other.id()));
            assertEquals(new Changing.Not(new Registering.Refused()), merges.merge(actor, kept.id(), 1, other.id()));
            assertEquals(new Changing.Not(new Registering.Refused()), merges.unmerge(actor, kept.id(), 1));
            assertFalse(merges.mayUnmerge(actor, kept));
        }
        assertEquals(Optional.of(other), open.at.organisations.find(MANAGER, other.id()));
    }

    private Organisation merged() {
        return assertInstanceOf(Changing.Done.class, merges.merge(MANAGER, kept.id(), 1, other.id())).organisation();
    }

    private long solutions(Organisation of) {
        return open.at.solutions.count(MANAGER, SolutionFilter.all().withOrganisations(Set.of(of.id())), 10);
    }

    private void attach(Actor person, String organisation) {
        var one = open.account(person);
        open.accounts.change(Actor.system(), one.id(), one.version(), new Accounts.Draft(one.name(), one.fullName(), "", one.role(), organisation, "fr"), false);
    }

    private Organisation registered(Draft draft) {
        return assertInstanceOf(Registering.Registered.class, open.at.organisations.register(MANAGER, draft)).organisation();
    }
}
