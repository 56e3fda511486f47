// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

/** A group of a cluster that meets again and again. */
public record Circle(String id, String cluster, Content content, int version) {
    /** Its page. */
    public String address() {
        return "/clusters/" + cluster + "/groups/" + id;
    }

    /**
     * What people write of it.
     *
     * @param sector code of a theme of the directory; empty for none
     * @param about what it is for; may be empty
     */
    public record Content(String name, String sector, String about) {}
}
