// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import org.faisceau.kernel.api.Ref;

/** A cluster: an association that leads by sector. {@code live ⇄ binned → gone}. */
public record Cluster(String id, Content content, int version) {
    /** The kind's word. */
    public static final String KIND = "cluster";

    /** The cluster as a record. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page. */
    public String address() {
        return "/clusters/" + id;
    }

    /**
     * What people write of it.
     *
     * @param organisation identifier of the organisation that it is, which alone holds its name
     * @param since the year from which key figures are counted, {@link Clusters#YEAR_LEAST} or later
     * @param aims its strategic aims, a line each; may be empty
     */
    public record Content(String organisation, int since, String aims) {}
}
