// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.faisceau.charters.OpenCharters.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Indicators.Aim;
import org.faisceau.charters.api.Indicators.Cell;
import org.faisceau.charters.api.Indicators.Setting;
import org.faisceau.charters.api.Lab;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A charter from 1 March 2026 to 28 February 2029; today is 26 November 2026. */
class IndicatorRegisterTest {
    private static final Ref TOWN = new Ref("organisation", "town");
    private static final Ref CITY = new Ref("organisation", "city");
    private final List<Deed> deeds = new ArrayList<>();
    private OpenCharters open;
    private Lab lab;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        open.charter(lab, "2026-03-01");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private IndicatorRegister register() {
        return new IndicatorRegister(open.store.store(), open.clock, deeds);
    }

    private Cell cell(String word, int year) {
        var row = register().of(OBSERVER, lab.id()).orElseThrow().rows().stream().filter(one -> one.indicator().word().equals(word)).findFirst().orElseThrow();
        return row.cells().stream().filter(one -> one.year() == year).findFirst().orElseThrow();
    }

    private static Ref need(String id) {
        return new Ref("need", id);
    }

    private static Ref contract(String id) {
        return new Ref("contract", id);
    }

    private void published() {
        deeds.add(new DeedsTold("need-published").with("2026-01-10", need("n1"), TOWN).with("2026-02-10", need("n2"), TOWN).with("2026-03-10", need("n3"), CITY));
    }

    @Test
    void showsTheYearsOfTheCharterAndNothingOfThoseToCome() {
        published();
        var board = register().of(OBSERVER, lab.id()).orElseThrow();
        assertEquals(List.of(2026, 2027, 2028, 2029), board.years());
        assertEquals(Optional.of(3L), cell("needs-published", 2026).value());
        assertEquals(Optional.empty(), cell("needs-published", 2027).value());
    }

    @Test
    void aShareSaysOnHowManyItWasMeasured() {
        published();
        deeds.add(new DeedsTold("need-in-functions").with("2026-01-10", need("n1"), TOWN).with("2026-02-10", need("n2"), TOWN));
        assertEquals(Optional.of(67L), cell("needs-in-functions", 2026).value());
        assertEquals(3, cell("needs-in-functions", 2026).of());
    }

    @Test
    void aNeedIsSourcedOnceItsOfferWasFound() {
        published();
        deeds.add(new DeedsTold("offer-found").with("2026-04-01", new Ref("conclusion", "c1"), TOWN, need("n2")));
        assertEquals(Optional.of(33L), cell("needs-sourced", 2026).value());
    }

    @Test
    void aBuyerIsNewToTheDirectRouteOnceOnly() {
        deeds.add(new DeedsTold("contract-direct").with("2025-06-01", contract("k1"), TOWN).with("2026-02-01", contract("k2"), TOWN).with("2026-03-01", contract("k3"), CITY).with("2026-05-01", contract("k4"), CITY));
        assertEquals(Optional.of(1L), cell("first-direct", 2026).value());
    }

    @Test
    void theDelayIsTheMiddleOneUntilTheFirstContractOfEachNeed() {
        published();
        deeds.add(new DeedsTold("contract-notified").with("2026-01-20", contract("k1"), TOWN, need("n1")).with("2026-03-12", contract("k2"), TOWN, need("n2")).with("2026-09-06", contract("k3"), CITY, need("n3"))
                .with("2026-10-01", contract("k4"), TOWN, need("n1")));
        assertEquals(Optional.of(30L), cell("need-to-contract", 2026).value());
        assertEquals(3, cell("need-to-contract", 2026).of());
    }

    @Test
    void nothingToMeasureIsNoZero() {
        deeds.add(new DeedsTold("contract-innovative"));
        deeds.add(new DeedsTold("contract-notified"));
        assertEquals(Optional.empty(), cell("innovative-share", 2026).value());
        assertEquals(Optional.of(0L), cell("innovative-contracts", 2026).value());
    }

    @Test
    void aStoppedModuleLeavesItsIndicatorsEmptyAndIsNamed() {
        assertEquals(Optional.empty(), cell("gatherings", 2026).value());
        assertEquals("gatherings", cell("gatherings", 2026).stopped());
        deeds.add(new DeedsTold("need-published"));
        assertEquals("sourcing", cell("needs-sourced", 2026).stopped());
        assertEquals("", cell("residents", 2026).stopped());
    }

    @Test
    void aStoppedModuleLeavesTheLastValueWithItsDay() {
        published();
        new IndicatorJob(open.labs, register()).run(new TestRun(open.clock));
        deeds.clear();
        open.turn(Duration.ofDays(3));
        new IndicatorJob(open.labs, register()).run(new TestRun(open.clock));
        var cell = cell("needs-published", 2026);
        assertEquals(Optional.of(3L), cell.value());
        assertEquals("needs", cell.stopped());
        assertEquals(Optional.of(Instant.parse("2026-11-26T09:00:00Z")), cell.readAt());
        assertEquals(Optional.empty(), cell("residents", 2026).readAt(), "what the lab wrote itself is always of now");
        published();
        assertEquals(Optional.empty(), cell("needs-published", 2026).readAt());
    }

    @Test
    void aModuleThatStopsRightAfterALookLeavesWhatWasSeen() {
        published();
        assertEquals(Optional.of(3L), cell("needs-published", 2026).value());
        open.turn(Duration.ofMinutes(10));
        cell("needs-published", 2026);
        deeds.clear();
        assertEquals(Optional.of(Instant.parse("2026-11-26T09:00:00Z")), cell("needs-published", 2026).readAt(), "the same again that day is not written");
        deeds.add(new DeedsTold("need-published"));
        cell("needs-published", 2026);
        deeds.clear();
        assertEquals(Optional.of(0L), cell("needs-published", 2026).value());
        assertEquals(Optional.of(Instant.parse("2026-11-26T09:10:00Z")), cell("needs-published", 2026).readAt());
    }

    @Test
    void whatIsGoneThroughIsAskedForOnce() {
        published();
        var found = new DeedsTold("offer-found").with("2026-04-01", new Ref("conclusion", "c1"), TOWN, need("n2"));
        deeds.add(found);
        assertEquals(Optional.of(33L), cell("needs-sourced", 2026).value());
        assertEquals(1, found.asked(), "however many needs and years there are");
    }

    @Test
    void residentsAreThoseWhoWereHereInTheYear() {
        open.resident(lab, "2026-03-01");
        assertEquals(Optional.of(1L), cell("residents", 2026).value());
    }

    @Test
    void managersSetTargetsAndCountWhatNoModuleTells() {
        var register = register();
        assertInstanceOf(Setting.Done.class, register.set(MANAGER, lab.id(), "residents", 2027, 0, new Aim(Optional.of(6L), Optional.empty(), "Deux de plus")));
        assertEquals(Optional.of(6L), cell("residents", 2027).aim().target());
        assertInstanceOf(Setting.Lost.class, register.set(MANAGER, lab.id(), "residents", 2027, 0, Aim.none()));
        assertEquals(new Setting.Invalid("counted", "indicator.notByHand"), register.set(MANAGER, lab.id(), "residents", 2026, 0, new Aim(Optional.empty(), Optional.of(4L), "")));
        assertInstanceOf(Setting.Done.class, register.set(MANAGER, lab.id(), "lab-exchanges", 2026, 0, new Aim(Optional.empty(), Optional.of(4L), "")));
        assertEquals(Optional.of(4L), cell("lab-exchanges", 2026).value());
        assertEquals(new Setting.Invalid("counted", "indicator.later"), register.set(MANAGER, lab.id(), "lab-exchanges", 2028, 0, new Aim(Optional.empty(), Optional.of(4L), "")));
        assertEquals(new Setting.Invalid("target", "indicator.overHundred"), register.set(MANAGER, lab.id(), "innovative-share", 2026, 0, new Aim(Optional.of(101L), Optional.empty(), "")));
    }

    @Test
    void nobodyElseSetsThem() {
        assertInstanceOf(Setting.Refused.class, register().set(OBSERVER, lab.id(), "residents", 2026, 0, Aim.none()));
        assertInstanceOf(Setting.Unknown.class, register().set(MANAGER, lab.id(), "residents", 2040, 0, Aim.none()));
        assertEquals(Optional.empty(), register().of(Actor.nobody(), lab.id()));
    }
}
