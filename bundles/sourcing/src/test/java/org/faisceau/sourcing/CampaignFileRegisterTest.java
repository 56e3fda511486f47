// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.CampaignFile;
import org.faisceau.sourcing.console.CampaignFilePage;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CampaignFileRegisterTest {
    private OpenTechniques host;
    private CampaignFileRegister files;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
        files = new CampaignFileRegister(host.open.store.store());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private CampaignFile file() {
        return files.file(host.open.buyer, host.campaign.id()).orElseThrow();
    }

    @Test
    void holdsWhatATechniqueKeepsAndWhatCompaniesAnswered() {
        done(host.begin(Map.of("whim", "ask")));
        done(host.answer("again", Map.of("whim", "publish")));
        var parts = file().parts();
        assertEquals(List.of("campaign", "steps", "members", "draws", "participants", "documents", "conclusions", "entries", "told", "unreached", "followed", "runs", "kept", "asked", "forms", "sent", "proposals"), List.copyOf(parts.keySet()));
        assertFalse(parts.get("kept").isEmpty(), parts::toString);
        assertInstanceOf(Map.class, parts.get("runs").get(0).get("state"));
        assertTrue(parts.get("asked").stream().anyMatch(one -> one.get("answers").toString().contains("publish")), () -> parts.get("asked").toString());
        assertEquals("2026-11-24T09:00:00Z", parts.get("campaign").get(0).get("createdAt"));
        assertEquals(List.of(), file().cut());
    }

    @Test
    void isForThoseWhoLeadItAlone() {
        assertEquals(Optional.empty(), files.file(host.open.seller, host.campaign.id()));
        assertEquals(Optional.empty(), files.file(host.open.observer, host.campaign.id()));
        assertEquals(Optional.empty(), files.file(new Actor("x", Role.BUYER, "elsewhere"), host.campaign.id()));
    }

    @Test
    void isHandedOverAsJson() {
        var page = PageTester.of(new CampaignFilePage(files)).as(host.open.buyer);
        var json = new String(page.show(host.campaign.address() + "/file").file(), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"technique\": \"whim\"") && json.contains("Sondes de fuites"), json);
        assertEquals(404, page.as(host.open.observer).show(host.campaign.address() + "/file").status());
    }
}
