// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

/** What a structure of the network is. */
public enum StructureKind {
    /** A Living-Lab Greentech. */
    LIVING_LAB,
    /** Accompanies companies that innovate for the ecological transition. */
    INCUBATOR,
    /** Leads the network, as the Ecolab does. */
    LEADER
}
