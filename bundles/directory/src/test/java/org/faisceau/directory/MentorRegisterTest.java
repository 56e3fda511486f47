// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors.Saving;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class MentorRegisterTest {
    private OpenMentors open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMentors(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isAskedByAManagerAndAnsweredByItsPeople() {
        var asked = open.asked();
        var accepted = OpenMentors.saved(open.mentors.answer(open.at.buyer, asked.organisation(), 1, true, "ignored"));
        assertEquals(List.of(MentorState.ACCEPTED, "m", "buyer", ""), List.of(accepted.state(), accepted.askedBy(), accepted.answeredBy(), accepted.reason()));
        assertEquals(List.of("mentor-asked -> Organisation[id=" + asked.organisation() + "]", "mentor-answered -> Person[account=m]"), open.at.letters.lines());
    }

    @Test
    void tellsLaterWhatWasNotToldWhenTheMachineStopped() {
        var cut = new MentorRegister(open.at.store(), open.at.clock(), open.at.organisations, new MentorNews(open.at.store(), (actor, letter) -> {
            throw new IllegalStateException("the machine stopped");
        }, open.at.organisations));
        assertThrows(IllegalStateException.class, () -> cut.ask(MANAGER, open.at.town.id(), open.content("water")));
        var news = new MentorNews(open.at.store(), open.at.letters, open.at.organisations);
        news.tellAll();
        news.tellAll();
        assertEquals(List.of("mentor-asked -> Organisation[id=" + open.at.town.id() + "]"), open.at.letters.lines());
    }

    @Test
    void isSeenByAllOnceItAccepted() {
        var asked = open.asked();
        assertEquals(List.of(), seen(open.at.seller, Set.of()));
        assertEquals(List.of(asked.organisation()), seen(open.at.buyer, Set.of()));
        open.mentors.answer(MANAGER, asked.organisation(), 1, true, "");
        assertEquals(List.of(asked.organisation()), seen(open.at.seller, Set.of()));
        open.mentors.answer(open.at.buyer, asked.organisation(), 2, false, "Plus le temps");
        assertEquals(Optional.empty(), open.mentors.of(open.at.seller, asked.organisation()));
        assertEquals("Plus le temps", open.mentors.of(MANAGER, asked.organisation()).orElseThrow().reason());
    }

    @Test
    void isFoundByTheme() {
        var asked = open.asked();
        assertEquals(List.of(asked.organisation()), seen(MANAGER, Set.of("soils", "numems")));
        assertEquals(List.of(), seen(MANAGER, Set.of("numems")));
        assertEquals(0, open.mentors.count(MANAGER, Set.of("numems"), Optional.empty()));
        assertEquals(0, open.mentors.count(MANAGER, Set.of(), Optional.of(MentorState.DECLINED)));
    }

    @Test
    void narrowsTheListOfOrganisations() {
        var mentorsOnly = OrganisationFilter.of(name -> name.equals("mentor") ? List.of("yes") : List.of());
        var asked = open.asked();
        assertEquals(0, open.at.organisations.count(MANAGER, mentorsOnly));
        open.mentors.answer(MANAGER, asked.organisation(), 1, true, "");
        assertEquals(1, open.at.organisations.count(MANAGER, mentorsOnly));
    }

    @Test
    void isAskedOnce() {
        assertEquals(new Saving.Lost(open.asked()), open.mentors.ask(MANAGER, open.at.town.id(), open.content()));
        assertInstanceOf(Saving.Unknown.class, open.mentors.ask(MANAGER, "nowhere", open.content()));
    }

    @Test
    void countsNoLessThanItLists() {
        var few = new MentorContent(List.of(), 0, open.content().contracts(), "", Optional.empty(), Optional.empty());
        assertEquals(new Saving.Invalid("contractCount", "mentor.fewContracts"), open.mentors.ask(MANAGER, open.at.town.id(), few));
    }

    @Test
    void whoComesSecondIsTold() {
        var asked = open.asked();
        open.mentors.change(MANAGER, asked.organisation(), 1, open.content("biowaste"));
        assertEquals(2, assertInstanceOf(Saving.Lost.class, open.mentors.answer(open.at.buyer, asked.organisation(), 1, true, "")).current().version());
        assertEquals(List.of("biowaste"), open.mentors.of(MANAGER, asked.organisation()).orElseThrow().content().themes());
    }

    @Test
    void itsHistoryIsTheOrganisations() {
        open.asked();
        var actions = open.at.journal().of(open.at.town.ref(), 10).stream().map(Journal.Entry::action).toList();
        assertEquals(List.of("mentor-asked", "created"), actions);
    }

    @Test
    void othersChangeNothing() {
        var asked = open.asked();
        for (var role : List.of(Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.NOBODY)) {
            var foreign = new Actor("foreign", role, "org-foreign");
            assertEquals(Optional.empty(), open.mentors.of(foreign, asked.organisation()));
            assertInstanceOf(Saving.Refused.class, open.mentors.ask(foreign, open.at.company.id(), open.content()));
            assertInstanceOf(Saving.Unknown.class, open.mentors.change(foreign, asked.organisation(), 1, open.content()));
            assertInstanceOf(Saving.Unknown.class, open.mentors.answer(foreign, asked.organisation(), 1, true, ""));
        }
        var accepted = OpenMentors.saved(open.mentors.answer(MANAGER, asked.organisation(), 1, true, ""));
        assertInstanceOf(Saving.Refused.class, open.mentors.change(open.at.seller, asked.organisation(), 2, open.content()));
        assertInstanceOf(Saving.Refused.class, open.mentors.answer(open.at.seller, asked.organisation(), 2, false, ""));
        assertEquals(Optional.of(accepted), open.mentors.of(MANAGER, asked.organisation()));
    }

    @Test
    void theDemonstrationShowsEveryState() {
        open.demonstrate();
        assertEquals(4, open.mentors.count(MANAGER, Set.of(), Optional.empty()));
        assertEquals(2, open.mentors.count(open.at.seller, Set.of(), Optional.empty()));
    }

    @Test
    void loadsTheStarterListOnce() {
        int all = open.starters.list(MANAGER).size();
        assertEquals(0, open.starters.load(open.at.buyer));
        assertEquals(List.of(), open.starters.list(open.at.buyer));
        assertEquals(all, open.starters.load(MANAGER));
        assertEquals(0, open.starters.load(MANAGER));
        assertEquals(all + 2, open.at.organisations.count(MANAGER, "", Optional.empty()));
    }

    @Test
    void leavesWhatTheDirectoryKnowsOrKnewByThatName() {
        var first = open.starters.list(MANAGER).get(0).draft();
        var there = open.at.organisation(first.name(), first.kind());
        var renamed = there.draft();
        open.at.organisations.change(MANAGER, there.id(), 1, new Draft("Autre nom", renamed.kind(), "", "", ""));
        assertEquals(Optional.of("Autre nom"), open.starters.list(MANAGER).get(0).known().map(Organisation::name));
        open.starters.load(MANAGER);
        assertEquals(1, open.at.organisations.count(MANAGER, first.name(), Optional.empty()));
    }

    private List<String> seen(Actor actor, Set<String> themes) {
        return open.mentors.page(actor, themes, Optional.empty(), "", 10).items().stream().map(Mentor::organisation).toList();
    }
}
