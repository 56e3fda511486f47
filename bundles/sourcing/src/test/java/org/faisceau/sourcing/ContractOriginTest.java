// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.FOUND;
import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;
import org.faisceau.sourcing.api.Campaign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractOriginTest {
    private OpenSourcing open;
    private ContractOrigin origin;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        origin = new ContractOrigin(open.campaigns, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Campaign concluded() {
        var campaign = open.ready();
        return done(open.campaigns.conclude(open.buyer, campaign.id(), campaign.version(), FOUND));
    }

    @Test
    void tellsWhatAConcludedCampaignKnows() {
        var campaign = concluded();
        var begun = origin.contract(open.buyer, campaign.ref()).orElseThrow();
        assertEquals(open.buyer.organisation(), begun.buyer());
        assertEquals(campaign.title(), begun.texts().get("objet"));
        assertEquals(open.need.id(), begun.texts().get("besoin"));
        assertEquals(campaign.reference(), begun.texts().get("consultation"));
    }

    @Test
    void choosesNobodyAmongSeveral() {
        assertEquals(null, origin.contract(open.buyer, concluded().ref()).orElseThrow().texts().get("titulaires"));
    }

    @Test
    void namesTheOnlyCompanyOfThePanel() {
        var campaign = open.ready();
        done(open.panels.remove(open.buyer, campaign.id(), open.companies.get(1), "It withdrew"));
        done(open.campaigns.explainSingle(open.buyer, campaign.id(), "", "It alone makes them"));
        var current = open.campaigns.find(open.buyer, campaign.id()).orElseThrow();
        done(open.campaigns.conclude(open.buyer, current.id(), current.version(), FOUND));
        var holder = origin.contract(open.buyer, current.ref()).orElseThrow().texts().get("titulaires");
        assertTrue(holder.contains("Aquasonde Fictive"), holder);
    }

    @Test
    void tellsTheLotsOfTheNeed() {
        var sheet = new ValueSheet(List.of(new ValueLine(ValueLine.Kind.LOT, "Nord", Euros.of(30_000), 1), new ValueLine(ValueLine.Kind.OPTION, "Formation", Euros.of(2000), 1),
                new ValueLine(ValueLine.Kind.LOT, "Sud", Euros.of(40_000), 1)), 1);
        origin.values = Optional.of((Values) Proxy.newProxyInstance(Values.class.getClassLoader(), new Class<?>[] {Values.class}, (proxy, method, args) -> Optional.of(sheet)));
        assertEquals(List.of("Nord", "Sud"), origin.contract(open.buyer, concluded().ref()).orElseThrow().lots());
    }

    @Test
    void leadsToNoContractBeforeAConclusion() {
        assertTrue(origin.contract(open.buyer, open.ready().ref()).isEmpty());
    }

    @Test
    void tellsStrangersNothing() {
        assertTrue(origin.contract(new Actor("other", Role.BUYER, "elsewhere"), concluded().ref()).isEmpty());
        assertTrue(origin.contract(open.seller, concluded().ref()).isEmpty());
    }
}
