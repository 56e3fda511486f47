// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Support;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.kernel.spi.Exchange.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabExchangeTest {
    private OpenCharters open;
    private SupportRegister supports;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        supports = new SupportRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** A meeting on a day of the charter's first year. */
    private record OneMeeting() implements Deed {
        @Override
        public String word() {
            return "gathering-held";
        }

        @Override
        public Slice<Done> during(Actor actor, Period period, String after, int limit) {
            var day = LocalDate.of(2026, 10, 1);
            return new Slice<>(period.contains(day) ? List.of(Done.once(day, "manager")) : List.of(), "");
        }
    }

    private Item item(List<Deed> deeds) {
        return new LabExchange(open.labs, open.charters, open.openings, open.cockpits(), supports, open.organisations, open.clock, deeds).offered().get(0);
    }

    @Test
    void tellsHowALabStands() {
        var lab = open.lab();
        open.charter(lab, "2026-09-01");
        supports.ask(MANAGER, lab.id(), new Support.Content(Support.Topic.FIRST_MEETING, Support.State.ASKED, "Aider au premier événement", "chargée de mission", LocalDate.of(2026, 11, 2), "", Optional.empty()));
        var item = item(List.of(new OneMeeting()));
        assertEquals(List.of("Living-Lab de Valfleuri", "Ville de Valfleuri", "1", "2029-08-31", "1", "1", "FIRST_MEETING"),
                List.of(item.title(), item.field("bearer"), item.field("step"), item.field("charterEnd"), item.field("events"), item.field("supports"), item.field("supportTopics")));
        assertTrue(item.field("commitments").matches("\\d/5"), item.toString());
        assertFalse(item.toString().contains("chargée"), "no person, not even a function");
    }

    @Test
    void saysNothingOfWhatAStoppedModuleWouldCount() {
        open.charter(open.lab(), "2026-09-01");
        assertEquals("", item(List.of()).field("events"));
    }

    @Test
    void isForThoseWhoLead() {
        open.lab();
        var exchange = new LabExchange(open.labs, open.charters, open.openings, open.cockpits(), supports, open.organisations, open.clock, List.of());
        assertTrue(exchange.isForLeaders());
        assertEquals("1 · Premier échange avec l’Ecolab", exchange.said("step", "1", Locale.FRENCH));
    }
}
