// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import org.faisceau.clusters.api.Cluster;

/** What the pages of one cluster begin with. */
record ClusterHead(Cluster cluster, String name, boolean mayWrite) {
    String address() {
        return cluster.address();
    }
}
