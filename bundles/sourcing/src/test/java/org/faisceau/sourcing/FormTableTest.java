// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

    private void received(int many, Instant at) {
        schema.write(Actor.system(), tx -> {
            for (int number = 0; number < many; number++) FormTable.received(tx, form, host.open.ids.next(), at);
            return true;
        });
    }

    private boolean isFull() {
        return schema.read(tx -> FormTable.isFull(tx, form, host.open.clock.instant()));
    }

    @Test
    void isOpenAgainTheDayAfterAFlood() {
        var now = host.open.clock.instant();
        received(300, now.minus(Duration.ofHours(25)));
        received(59, now.minus(Duration.ofHours(23)));
        assertEquals(false, isFull());
        received(1, now);
        assertEquals(true, isFull());
    }
}
