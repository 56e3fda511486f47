// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.faisceau.charters.OpenCharters.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Figures.Figure;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Support;
import org.faisceau.charters.api.Support.State;
import org.faisceau.charters.api.Support.Topic;
import org.faisceau.charters.api.Supports.Noting;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class SupportRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private OpenCharters open;
    private SupportRegister supports;
    private Lab lab;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        supports = new SupportRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
        lab = open.lab();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Support.Content content(State state, LocalDate askedOn, Optional<LocalDate> answeredOn) {
        return new Support.Content(Topic.GOOD_PRACTICE, state, "Modèles de convention", "", askedOn, "", answeredOn);
    }

    @Test
    void aRequestIsNotedAndAnswered() {
        var asked = assertInstanceOf(Noting.Done.class, supports.ask(MANAGER, lab.id(), content(State.ASKED, TODAY, Optional.empty()))).support();
        var answered = assertInstanceOf(Noting.Done.class, supports.note(MANAGER, asked.id(), 1, content(State.ANSWERED, TODAY, Optional.of(TODAY)))).support();
        assertEquals(List.of(answered), supports.of(OBSERVER, lab.id()));
        assertInstanceOf(Noting.Lost.class, supports.note(MANAGER, asked.id(), 1, content(State.DECLINED, TODAY, Optional.of(TODAY))));
    }

    @Test
    void onlyAManagerNotes() {
        assertInstanceOf(Noting.Refused.class, supports.ask(OBSERVER, lab.id(), content(State.ASKED, TODAY, Optional.empty())));
        assertEquals(List.of(), supports.of(Actor.nobody(), lab.id()));
    }

    @Test
    void anAnswerComesAfterItsRequest() {
        assertEquals(new Noting.Invalid("answeredOn", "support.answeredBefore"), supports.ask(MANAGER, lab.id(), content(State.ANSWERED, TODAY, Optional.of(TODAY.minusDays(1)))));
        assertEquals(new Noting.Invalid("askedOn", "support.later"), supports.ask(MANAGER, lab.id(), content(State.ASKED, TODAY.plusDays(1), Optional.empty())));
    }

    @Test
    void figuresCountTwelveMonthsAndSayWhatIsStopped() {
        open.resident(lab, "2026-03-01");
        var told = new DeedsTold("need-published").with("2026-11-26", new Ref("need", "n1")).with("2025-11-26", new Ref("need", "n2"));
        var figures = new FigureRegister(open.store.store(), open.clock, List.of(told)).of(OBSERVER, lab.id());
        assertEquals(new Figure("needs", Optional.of(1L), ""), figures.get(0));
        assertEquals(new Figure("contracts", Optional.empty(), "purchases"), figures.get(3));
        assertEquals(new Figure("share", Optional.empty(), "purchases"), figures.get(5));
        assertEquals(new Figure("residents", Optional.of(1L), ""), figures.get(6));
    }
}
