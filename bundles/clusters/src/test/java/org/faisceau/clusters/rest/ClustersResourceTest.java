// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.rest;

import static org.faisceau.clusters.OpenClusters.MANAGER;
import static org.faisceau.clusters.OpenClusters.OBSERVER;
import static org.faisceau.clusters.OpenClusters.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.clusters.OpenClusters;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
public class ClustersResourceTest {
    private OpenClusters open;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenClusters(folder);
        routes = CaughtRoutes.of(new ClustersResource(open.clusters, open.figures(List.of())));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Problem refused(String route, TestCall call, Object body) {
        return assertThrows(Problem.class, () -> routes.call(route, call, body));
    }

    @Test
    void recordsAClusterAndSaysWhichFieldIsOff() {
        var organisation = open.organisation("Cluster par programme", OrganisationKind.CLUSTER);
        assertEquals("organisation", refused("POST /clusters", TestCall.by(MANAGER), new ClusterBody("nobody", 2017, null)).field());
        assertEquals("since", refused("POST /clusters", TestCall.by(MANAGER), new ClusterBody(organisation, null, null)).field());
        assertEquals(403, refused("POST /clusters", TestCall.by(OBSERVER), new ClusterBody(organisation, 2017, null)).status());
        var created = (Created<?>) routes.call("POST /clusters", TestCall.by(MANAGER), new ClusterBody(organisation, 2017, "Un objectif"));
        assertTrue(routes.call("GET /clusters", TestCall.by(OBSERVER), null).toString().contains(created.id()));
    }

    @Test
    void saysWhereThereAreTooMany() {
        for (int at = 0; at < Clusters.MOST; at++) done(open.clusters.add(MANAGER, new Cluster.Content(open.organisation("Cluster " + at, OrganisationKind.CLUSTER), 2017, "")));
        var one = open.organisation("Cluster de trop", OrganisationKind.CLUSTER);
        assertTrue(refused("POST /clusters", TestCall.by(MANAGER), new ClusterBody(one, 2017, null)).getMessage().contains("At most 100"));
    }

    @Test
    void aStoppedModuleIsNamedInTheFigures() {
        var cluster = open.cluster();
        assertTrue(routes.call("GET /clusters/{id}", TestCall.by(OBSERVER).of(cluster.id()), null).toString().contains("Figure[figure=needs, value=-1, stoppedModule=needs]"));
        assertEquals(404, refused("GET /clusters/{id}", TestCall.by(OBSERVER).of("nowhere"), null).status());
    }

    @Test
    void aChangeTellsOfTheVersionSeen() {
        var cluster = open.cluster();
        var body = new ClusterBody(cluster.content().organisation(), 2018, null);
        assertEquals(412, refused("PUT /clusters/{id}", TestCall.by(MANAGER).of(cluster.id()).seen(7), body).status());
        assertTrue(routes.call("PUT /clusters/{id}", TestCall.by(MANAGER).of(cluster.id()).seen(1), body).toString().contains("since=2018"));
    }

    @Test
    void listsMembersToWhoReadsTheCluster() {
        var cluster = open.cluster();
        var firm = open.organisation("Pompes imaginaires SAS", OrganisationKind.COMPANY);
        open.member(cluster, firm, "eau", 2020, 0);
        assertTrue(routes.call("GET /clusters/{id}/members", TestCall.by(OBSERVER).of(cluster.id()), null).toString().contains(firm));
        assertEquals(404, refused("GET /clusters/{id}/members", TestCall.by(Actor.nobody()).of(cluster.id()), null).status());
    }
}
