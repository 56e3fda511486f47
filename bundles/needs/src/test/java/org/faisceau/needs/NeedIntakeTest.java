// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs.Taking;
import org.faisceau.needs.api.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NeedIntakeTest {
    private static final Set<String> SAID = Set.of("title", "deadline", "themes");
    private OpenNeeds open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Taken said(String title) {
        var content = Content.titled(title, open.town).withDeadline(LocalDate.parse("2027-02-01")).withThemes(List.of("water"));
        return new Taken("test:1", content, SAID);
    }

    private Taking take(Taken one) {
        return open.needs.take(MANAGER, List.of(one), false).get(0);
    }

    private Need need(Taking taking) {
        var id = taking.fold(Taking.Created::id, Taking.Changed::id, Taking.Same::id, invalid -> "", refused -> "");
        return open.needs.find(MANAGER, id).orElseThrow();
    }

    @Test
    void recordsADraft() {
        var need = need(take(said("Leaks")));
        assertEquals("test:1", need.externalId());
        assertEquals(NeedState.DRAFT, need.state());
        assertEquals(List.of("water"), need.content().themes());
        assertEquals(1, open.needs.steps(MANAGER, need.id()).size());
    }

    @Test
    void changesNothingTheSecondTime() {
        take(said("Leaks"));
        assertInstanceOf(Taking.Same.class, take(said("Leaks")));
    }

    @Test
    void takesWhatTheOtherSystemChanged() {
        take(said("Leaks"));
        var taking = take(said("Leaks in old pipes"));
        assertEquals(Set.of("title"), assertInstanceOf(Taking.Changed.class, taking).changed());
        assertEquals("Leaks in old pipes", need(taking).title());
    }

    @Test
    void keepsATitleEditedByHand() {
        var need = need(take(said("Leaks")));
        open.needs.change(MANAGER, need.id(), need.version(), need.content().withTitle("By hand"));
        var again = take(said("Leaks"));
        assertEquals(new Taking.Same(need.id(), Set.of("title")), again);
        assertEquals("By hand", need(take(said("Leaks, said anew"))).title());
    }

    @Test
    void takesOtherFieldsOfANeedEditedByHand() {
        var need = need(take(said("Leaks")));
        open.needs.change(MANAGER, need.id(), need.version(), need.content().withTitle("By hand"));
        var later = new Taken("test:1", said("Leaks").content().withDeadline(LocalDate.parse("2027-03-01")), SAID);
        assertEquals(new Taking.Changed(need.id(), Set.of("deadline"), Set.of("title")), take(later));
    }

    @Test
    void leavesFieldsThatWereNotSaid() {
        var need = need(take(said("Leaks")));
        var titleAlone = new Taken("test:1", Content.titled("Leaks 2", ""), Set.of("title"));
        assertEquals(LocalDate.parse("2027-02-01"), need(take(titleAlone)).content().deadline().orElseThrow());
        assertEquals(need.content().organisation(), need(take(titleAlone)).content().organisation());
    }

    @Test
    void writesNothingInADryRun() {
        assertEquals(List.of(new Taking.Created("")), open.needs.take(MANAGER, List.of(said("Leaks")), true));
        assertEquals(0, open.needs.count(MANAGER, NeedFilter.all(), 10));
    }

    @Test
    void refusesTheSameIdentifierTwiceInOneChunk() {
        var outcome = open.needs.take(MANAGER, List.of(said("Leaks"), said("Other")), false).get(1);
        assertEquals(new Taking.Invalid("externalId", "need.doubleExternalId"), outcome);
    }

    @Test
    void saysWhatIsWrongAndTakesTheOthers() {
        var outcome = open.needs.take(MANAGER, List.of(new Taken("test:2", Content.titled("", open.town), SAID), said("Leaks")), false);
        assertEquals(new Taking.Invalid("title", "need.noTitle"), outcome.get(0));
        assertInstanceOf(Taking.Created.class, outcome.get(1));
    }

    @Test
    void letsABuyerTakeOverForTheOwnOrganisationAlone() {
        assertInstanceOf(Taking.Refused.class, open.needs.take(open.otherBuyer(), List.of(said("Leaks")), false).get(0));
    }

    @Test
    void leavesANeedWhoseLifeIsOver() {
        var need = open.moved(need(take(said("Leaks"))), NeedState.ABANDONED);
        assertEquals(new Taking.Same(need.id(), Set.of()), take(said("Other title")));
    }

    @Test
    void takesNoMoreThanAChunk() {
        var many = Collections.nCopies(501, said("Leaks"));
        assertThrows(IllegalArgumentException.class, () -> open.needs.take(MANAGER, many, true));
    }

    @Test
    void widensTheReadersOfAPublishedNeedForNoBuyer() {
        var draft = need(take(said("Leaks")));
        open.moved(draft, NeedState.SUBMITTED, NeedState.PUBLISHED);
        var wider = new Taken("test:1", draft.content().withConfidentiality(Confidentiality.PUBLIC), Set.of("confidentiality"));
        assertEquals(new Taking.Invalid("confidentiality", "need.widerReaders"), open.needs.take(open.buyer(), List.of(wider), false).get(0));
    }
}
