// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.rest;

import java.util.Objects;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Problem;
import org.jspecify.annotations.Nullable;

/** What a cluster is written from. */
record ClusterBody(@Nullable String organisation, @Nullable Integer since, @Nullable String aims) {
    Cluster.Content content() {
        return new Cluster.Content(text("organisation", organisation, Clusters.LINE_MAX), since == null ? 0 : since, text("aims", aims, Clusters.TEXT_MAX));
    }

    private static String text(String field, @Nullable String typed, int most) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        if (text.length() > most) throw Problem.invalid(field, "At most " + most + " characters.");
        return text;
    }
}
