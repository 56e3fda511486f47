// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an export is asked and what narrows its rows never bear one name: the file's kind would narrow the list to nothing, in silence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsTest {
    private static final String EXPORTABLE = "org.faisceau.documents.spi.Exportable";
    private static final Set<String> OF_THE_EXPORT = Set.of("format", "shown");
    private Running running;
    private Visitor manager;

    @BeforeAll
    void up(@TempDir Path folder) throws IOException, InterruptedException {
        running = Running.demonstration(folder, Map.of());
        manager = running.visitor(folder, "manager");
    }

    @AfterAll
    void down() {
        running.close();
    }

    @Test
    void noListIsNarrowedByAWordOfTheExportItself() throws Exception {
        var context = running.instance().context();
        var offences = new ArrayList<String>();
        var references = List.of(context.getAllServiceReferences(EXPORTABLE, null));
        assertTrue(references.size() > 15, "every module's exports are there");
        for (var reference : references) {
            var service = context.getService(reference);
            var filters = (Collection<?>) service.getClass().getMethod("filters").invoke(service);
            filters.stream().filter(OF_THE_EXPORT::contains).forEach(filter -> offences.add(service.getClass().getName() + ": " + filter));
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void theEventsOfTheListAreInItsFileAndItsFilterHolds() throws Exception {
        var all = manager.get("/export/gatherings?format=csv").body().lines().toList();
        assertTrue(all.size() > 10, "one line for each event");
        var some = manager.get("/export/gatherings?format=csv&kind=masterclass").body().lines().toList();
        assertFalse(some.size() < 2 || some.size() >= all.size(), "those of one format, " + some.size() + " of " + all.size());
    }
}
