// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.faisceau.sourcing.db.Tables.SOURCING_REQUEST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.OpenForm;
import org.faisceau.store.api.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTableTest {
    private OpenTechniques host;
    private Schema schema;
    private OpenForm form;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
        done(host.begin(Map.of("whim", "open")));
        form = host.techniques.forms(host.campaign.id()).get(0);
        schema = host.open.store.store().schema("sourcing", FormTableTest.class);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void received(int many, String network, Instant at) {
        schema.write(Actor.system(), tx -> {
            for (int number = 0; number < many; number++) FormTable.received(tx, form, host.open.ids.next(), network, at);
            return true;
        });
    }

    private boolean isFull(String network) {
        return schema.read(tx -> FormTable.isFull(tx, form, network, host.open.clock.instant()));
    }

    @Test
    void isOpenAgainTheDayAfterAFlood() {
        var now = host.open.clock.instant();
        received(300, "one", now.minus(Duration.ofHours(25)));
        received(9, "one", now.minus(Duration.ofHours(23)));
        assertEquals(false, isFull("one"));
        received(1, "one", now);
        assertEquals(true, isFull("one"));
    }

    @Test
    void isClosedToNobodyElseByOneWhoFloods() {
        var now = host.open.clock.instant();
        received(10, "one", now);
        assertEquals(false, isFull("other"));
        for (int number = 0; number < 29; number++) received(10, "network " + number, now);
        assertEquals(true, isFull("other"));
    }

    @Test
    void forgetsAfterADayWhenceSomethingCame() {
        var now = host.open.clock.instant();
        received(1, "one", now.minus(Duration.ofHours(25)));
        received(1, "other", now);
        assertEquals(Set.of("", "other"), schema.read(tx -> tx.sql().select(SOURCING_REQUEST.SENDER).from(SOURCING_REQUEST).fetchSet(SOURCING_REQUEST.SENDER)));
    }
}
