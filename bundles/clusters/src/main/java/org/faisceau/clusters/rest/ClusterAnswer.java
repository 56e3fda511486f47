// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.rest;

import java.util.List;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Figures;

/**
 * A cluster as programs read it.
 *
 * @param organisation identifier of the organisation it is
 * @param since the year from which key figures are counted
 * @param figures key figures; empty in lists
 */
record ClusterAnswer(String id, String organisation, int since, String aims, List<Figure> figures) {
    /**
     * One key figure.
     *
     * @param value -1 while its module is stopped
     * @param stoppedModule that module; empty else
     */
    record Figure(String figure, long value, String stoppedModule) {}

    static ClusterAnswer of(Cluster one, List<Figures.Figure> figures) {
        return new ClusterAnswer(one.id(), one.content().organisation(), one.content().since(), one.content().aims(),
                figures.stream().map(figure -> new Figure(figure.word(), figure.value().orElse(-1L), figure.stopped())).toList());
    }
}
