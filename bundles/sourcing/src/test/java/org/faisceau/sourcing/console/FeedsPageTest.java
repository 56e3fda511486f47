// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsPageTest {
    @Test
    void showsHowEachFaresAndWhatItSaid(@TempDir Path folder) {
        try (var host = new OpenTechniques(folder, new Whim(1))) {
            var page = PageTester.of(new FeedsPage(host.feeds)).as(host.open.buyer);
            assertTrue(page.show("/sourcing/feeds").text().contains("Pas encore lu"));
            host.says("Une sonde &lt;b&gt;", "Fri, 20 Nov 2026 08:00:00 GMT", "Elle entend");
            var shown = page.show("/sourcing/feeds");
            assertTrue(shown.text().contains("Revue fictive") && shown.text().contains("Elle entend") && shown.text().contains("20 nov. 2026"), shown.text());
            assertEquals(404, page.as(host.open.seller).show("/sourcing/feeds").status());
            assertEquals(200, page.as(OpenSourcing.MANAGER).show("/sourcing/feeds").status());
        }
    }
}
