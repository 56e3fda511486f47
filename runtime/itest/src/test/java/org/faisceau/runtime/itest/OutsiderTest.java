// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technique that an outsider generated and built comes into a running instance, leads a campaign to its end, and leaves. */
class OutsiderTest {
    private static final Pattern BUYER = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final String NAME = "Appel ouvert";

    @Test
    void aTechniqueOfTheArchetypeRunsACampaignAndLeaves(@TempDir Path folder) throws Exception {
        var outsider = new Outsider(folder);
        outsider.generates();
        var built = outsider.builds();
        var data = folder.resolve("data");
        try (var running = Running.demonstration(data, Map.of())) {
            var buyer = running.visitor(data, "buyer");
            var half = Files.copy(built, data.resolve("plea.half"));
            var jar = Files.move(half, Files.createDirectories(data.resolve("plugins")).resolve(built.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            Visitor.await("it is in the catalogue", () -> Visitor.page(buyer, "/sourcing/techniques").contains(NAME));
            var run = ledToItsEnd(buyer);
            Files.delete(jar);
            Visitor.await("it is gone from the catalogue", () -> !Visitor.page(buyer, "/sourcing/techniques").contains(NAME));
            assertTrue(Visitor.page(buyer, run).contains(NAME));
        }
    }

    /** In a campaign of its own; the page of the run. */
    private static String ledToItsEnd(Visitor buyer) throws IOException, InterruptedException {
        var form = Visitor.page(buyer, "/sourcing/new");
        var town = BUYER.matcher(form.substring(form.indexOf("name=\"buyer\"")));
        assertTrue(town.find(), form);
        var campaign = buyer.submit("/sourcing/new", Map.of("title", "Bancs fictifs", "buyer", town.group(1))).headers().firstValue("Location").orElseThrow();
        assertEquals(303, buyer.submit(campaign, Map.of("action", "RUNNING", "version", "1")).statusCode());
        assertEquals(303, buyer.submit(campaign + "/techniques", Map.of("action", "choose", "technique", "plea")).statusCode());
        var run = Visitor.links(buyer.get(campaign + "/techniques").body()).stream().filter(link -> link.matches(Pattern.quote(campaign) + "/techniques/[0-9a-f-]{36}")).findFirst().orElseThrow();
        buyer.submit(run, Map.of("action", "begin", "begin-lead", "Qui fabrique des bancs ?", "begin-weeksOpen", "4"));
        buyer.submit(run, Map.of("action", "advance", "step", "publish", "version", "2", "publish-checked", "on"));
        buyer.submit(run, Map.of("action", "advance", "step", "read", "version", "3", "read-learnt", "Deux ateliers en fabriquent."));
        assertTrue(Visitor.page(buyer, run).contains("Terminée"), () -> Visitor.page(buyer, run));
        return run;
    }
}
