// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE_COMPANY;
import static org.faisceau.needs.db.Tables.NEEDS_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.NeedState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened to needs, for those who count it. The clock stands at 24 November 2026. */
class NeedDeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Period DAY = new Period(TODAY, TODAY);
    private OpenNeeds open;
    private RecordedDeed recorded;
    private PublishedDeed published;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        recorded = new RecordedDeed(open.store.store());
        published = new PublishedDeed(open.store.store());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellsWhoRecordedWhatAndForWhom() {
        var need = open.registered("Fuites");
        var done = recorded.during(MANAGER, DAY, "", 10).items();
        assertEquals(1, done.size());
        assertEquals(List.of(need.ref(), new Ref("organisation", open.town)), done.get(0).refs());
        assertEquals("manager", done.get(0).who());
        assertEquals(TODAY, done.get(0).day());
    }

    @Test
    void countsThoseOfThePeriodAlone() {
        open.anonymous("Fuites");
        open.turn(Duration.ofDays(2));
        open.anonymous("Compteurs");
        assertEquals(1, published.count(Actor.system(), DAY));
        assertEquals(2, published.count(Actor.system(), new Period(TODAY, TODAY.plusDays(2))));
        assertEquals(2, recorded.count(Actor.system(), new Period(TODAY, TODAY.plusDays(2))));
    }

    @Test
    void hidesDraftsAndAnonymousBuyersFromOthers() {
        open.registered("Brouillon");
        var need = open.anonymous("Fuites");
        assertEquals(1, recorded.count(open.otherBuyer(), DAY));
        var seen = published.during(open.otherBuyer(), DAY, "", 10).items().get(0);
        assertEquals(List.of(need.ref()), seen.refs());
        assertEquals("", seen.who());
        assertEquals(2, published.during(open.buyer(), DAY, "", 10).items().get(0).refs().size());
    }

    @Test
    void aStepTakenBackIsToldNoMore() {
        var need = open.moved(open.registered("Fuites"), NeedState.SUBMITTED, NeedState.PUBLISHED);
        open.needs.takeBack(MANAGER, need.id(), need.version());
        assertEquals(0, published.count(MANAGER, DAY));
    }

    @Test
    void slicesFollowOneAnother() {
        open.registered("Un");
        open.registered("Deux");
        var first = recorded.during(MANAGER, DAY, "", 1);
        assertEquals(1, recorded.during(MANAGER, DAY, first.next(), 1).items().size());
        assertThrows(IllegalArgumentException.class, () -> recorded.during(MANAGER, DAY, "", 0));
    }

    @Test
    void tellsThosePublishedThatSayWhatASolutionMustDo() {
        var deed = new FunctionsDeed(open.store.store());
        var need = open.anonymous("Fuites");
        assertEquals(0, deed.count(Actor.system(), DAY), "nothing says what it must do");
        var store = open.store.store().schema("needs", NeedDeedsTest.class);
        store.write(Actor.system(), tx -> tx.sql().insertInto(NEEDS_DESCRIPTION, NEEDS_DESCRIPTION.NEED_ID, NEEDS_DESCRIPTION.OBJECTIVES, NEEDS_DESCRIPTION.EXPECTED_RESULTS, NEEDS_DESCRIPTION.FUNCTIONS)
                .values(need.id(), "", "", "Repérer une fuite sans ouvrir").execute());
        assertEquals(1, deed.count(Actor.system(), DAY));
    }

    @Test
    void findsWhatACompanyWasToldWithoutReadingAllTheRest() {
        var deed = new ToldDeed(open.store.store());
        var store = open.store.store().schema("needs", NeedDeedsTest.class);
        var need = open.anonymous("Fuites");
        var at = open.clock.millis();
        store.write(Actor.system(), tx -> tx.sql().insertInto(NEEDS_AUDIENCE_COMPANY, NEEDS_AUDIENCE_COMPANY.NEED_ID, NEEDS_AUDIENCE_COMPANY.ORGANISATION, NEEDS_AUDIENCE_COMPANY.TOLD_AT)
                .values(need.id(), "firm", at).values(need.id(), "other", at).values(need.id(), "untold", 0L).execute());
        var found = deed.about(MANAGER, new Ref("organisation", "firm"), 10);
        assertEquals(List.of(List.of(need.ref(), new Ref("organisation", "firm"))), found.stream().map(Deed.Done::refs).toList());
        assertEquals(2, deed.about(MANAGER, need.ref(), 10).size());
        assertEquals(List.of(), deed.about(open.otherBuyer(), new Ref("organisation", "firm"), 10));
    }
}
