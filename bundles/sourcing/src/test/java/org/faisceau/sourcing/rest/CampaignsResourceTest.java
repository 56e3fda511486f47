// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CampaignsResourceTest {
    private OpenSourcing open;
    private Campaign campaign;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        campaign = open.running();
        routes = CaughtRoutes.of(new CampaignsResource(open.campaigns, open.ledger));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TestCall by(Actor actor) {
        return TestCall.by(actor).of(campaign.id());
    }

    @Test
    void listsAndFiltersByState() {
        assertTrue(routes.call("GET /campaigns", by(open.buyer).with(Map.of("state", "RUNNING")), null).toString().contains(campaign.id()));
        assertEquals(422, assertThrows(Problem.class, () -> routes.call("GET /campaigns", by(open.buyer).with(Map.of("state", "NOWHERE")), null)).status());
    }

    @Test
    void opensOneAndSaysWhichFieldIsOff() {
        var body = new CampaignBody("By machine", null, null, null, "2027-01-15", null);
        assertTrue(routes.call("POST /campaigns", by(open.buyer), body).toString().contains(open.buyer.organisation()), "a buyer who names none opens it for the own organisation");
        assertEquals("wantedOn", assertThrows(Problem.class, () -> routes.call("POST /campaigns", by(open.buyer), new CampaignBody("x", null, open.buyer.organisation(), null, "soon", null))).field());
    }

    @Test
    void saysInASentenceWhatIsOff() {
        var noBuyer = assertThrows(Problem.class, () -> routes.call("POST /campaigns", by(OpenSourcing.MANAGER), new CampaignBody("x", null, "nobody", null, null, null)));
        assertEquals("No such public authority in the directory.", noBuyer.getMessage());
        var empty = assertThrows(Problem.class, () -> routes.call("POST /campaigns/{id}/entries", by(open.buyer), new TellingBody(null, "Length", " ", List.of())));
        assertEquals("Must be given.", empty.getMessage());
    }

    @Test
    void givesWhatADrawIsDoneAgainWith() {
        OpenSourcing.done(open.panels.draw(open.buyer, campaign.id(), open.companies.subList(2, 4), 1, "loto"));
        var draws = routes.call("GET /campaigns/{id}/draws", by(open.buyer), null).toString();
        assertTrue(draws.contains("loto") && draws.contains(open.companies.get(2)) && draws.contains(open.companies.get(3)), draws);
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /campaigns/{id}/draws", by(open.seller), null)).status());
    }

    @Test
    void tellsThePanelAndReadsTheLedger() {
        routes.call("POST /campaigns/{id}/entries", by(open.buyer), new TellingBody(null, "Length", "42 km", List.of(open.companies.get(0))));
        assertTrue(routes.call("GET /campaigns/{id}/entries", by(open.seller), null).toString().contains("42 km"));
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /campaigns/{id}/panel", by(open.seller), null)).status());
    }

    @Test
    void isAbsentForStrangers() {
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /campaigns/{id}", by(new Actor("x", Role.BUYER, "elsewhere")), null)).status());
    }
}
