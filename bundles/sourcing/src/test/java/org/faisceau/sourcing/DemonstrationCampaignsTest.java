// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationCampaignsTest {
    private OpenSourcing open;

    @BeforeEach
    void load(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        new DemonstrationCampaigns(open.store.store(), open.clock, open.ids, territory(), open.accounts, open.store.journal(), open.post, name -> open.buyer).load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Campaign> all() {
        return open.campaigns.page(MANAGER, CampaignFilter.all(), CampaignOrder.TITLE, "", 50).items();
    }

    @Test
    void hasOneCampaignInEveryState() {
        assertEquals(5, all().size());
        assertEquals(Set.of(CampaignState.values()), all().stream().map(Campaign::state).collect(Collectors.toSet()));
    }

    @Test
    void hasALedgerThatShowsADifference() {
        var running = all().stream().filter(one -> one.state() == CampaignState.RUNNING).findFirst().orElseThrow();
        var difference = open.ledger.difference(MANAGER, running.id(), "org-company-2", "org-company-1").orElseThrow();
        assertEquals(2, difference.onlyOne().size());
        assertTrue(difference.both() > 0);
    }

    @Test
    void tellsByLetterWhomNoMessageReaches() {
        var ways = all().stream().flatMap(campaign -> {
            var entries = open.ledger.page(MANAGER, campaign.id(), "", "", 100).items().stream().map(entry -> entry.id()).toList();
            assertEquals(Map.of(), open.ledger.unreached(MANAGER, campaign.id(), entries));
            return open.ledger.told(MANAGER, campaign.id(), entries).values().stream().flatMap(List::stream);
        }).map(Told::way).collect(Collectors.toSet());
        assertEquals(Set.of(Told.Way.LETTER, Told.Way.SPOKEN), ways);
    }

    /** Every company that is asked for, and the buyer's town. */
    private Organisations territory() {
        return (Organisations) Proxy.newProxyInstance(Organisations.class.getClassLoader(), new Class<?>[] {Organisations.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "find" -> Optional.of(organisation((String) args[1], OrganisationKind.COMMUNE));
                    case "findAll" -> ((Collection<?>) args[1]).stream().map(String::valueOf).collect(Collectors.toMap(Function.identity(), id -> organisation(id, OrganisationKind.COMPANY)));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Organisation organisation(String id, OrganisationKind kind) {
        return new Organisation(id, "Called " + id, kind, "", "", "", OrganisationDetails.none(), 1);
    }
}
