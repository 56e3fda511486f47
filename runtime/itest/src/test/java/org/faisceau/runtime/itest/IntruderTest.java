// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in has its own page and its own technique; what it says at addresses and under words of others changes nothing for anybody, and is told. */
class IntruderTest {
    private static final PluginJar INTRUDER = new PluginJar("org.acme.intruder", "org.acme.intruder");
    private static final String HELLO = "hello from outside";
    private static final Pattern CAMPAIGN = Pattern.compile("/sourcing/campaigns/[0-9a-f-]{36}");

    @Test
    void takesNoPageAndNoWordOfOthers(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        try (var running = Running.demonstration(data, Map.of())) {
            var buyer = running.visitor(data, "buyer");
            var admin = running.visitor(data, "admin");
            var before = Visitor.page(buyer, "/sourcing/techniques");
            var campaign = Visitor.links(Visitor.page(buyer, "/sourcing")).stream().filter(link -> CAMPAIGN.matcher(link).matches()).findFirst().orElseThrow();
            var jar = INTRUDER.dropInto(data);
            Visitor.await("its own page is there", () -> Visitor.page(buyer, "/sourcing/acme-poster/hello").contains(HELLO));
            assertFalse(Visitor.page(buyer, "/needs").contains(HELLO));
            assertFalse(Visitor.page(buyer, campaign + "/ledger").contains(HELLO));
            var techniques = Visitor.page(buyer, "/sourcing/techniques");
            assertTrue(techniques.contains("Affiche (fictive)"), techniques);
            assertEquals(count(before, "id=\"rfi\""), count(techniques, "id=\"rfi\""));
            assertEquals(1, count(techniques, "Affiche (fictive)"));
            var said = Visitor.page(admin, "/admin/plugins").replaceAll("\\p{Zs}", " ");
            assertTrue(said.contains("La page /needs n’est pas publiée") && said.contains("La page /sourcing/campaigns/{id}/ledger n’est pas publiée"), said);
            assertTrue(said.contains("La technique « rfi » (org.acme.intruder.SecondRfi) n’est pas offerte"), said);
            Files.delete(jar);
            Visitor.await("its page is gone", () -> !Visitor.page(buyer, "/sourcing/acme-poster/hello").contains(HELLO));
        }
    }

    private static long count(String page, String word) {
        return Pattern.compile(Pattern.quote(word)).matcher(page).results().count();
    }
}
