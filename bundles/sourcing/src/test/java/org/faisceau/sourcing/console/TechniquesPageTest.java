// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TechniquesPageTest {
    @Test
    void saysInTheListWhichTechniqueIsInQuarantine(@TempDir Path folder) {
        try (var host = new OpenTechniques(folder, new Whim(1))) {
            var page = PageTester.of(new TechniquesPage(host.open.campaigns, host.techniques, host.open.clock)).as(host.open.buyer);
            var address = host.campaign.address() + "/techniques";
            assertFalse(page.show(address).text().contains("En quarantaine"));
            for (int turn = 0; turn < 3; turn++) host.begin(Map.of("whim", "throw"));
            assertTrue(page.show(address).text().contains("En quarantaine"), page.show(address).text());
        }
    }
}
