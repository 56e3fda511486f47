// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** What an organisation belongs to. */
public enum MembershipKind {
    NETWORK,
    CLUSTER,
    /** The national network of Greentech incubators (RNIG). */
    GREENTECH_INCUBATORS,
    /** The network of sustainable buyers (Réseau d'acheteurs durables). */
    SUSTAINABLE_BUYERS,
    /** A convention between two organisations. */
    PARTNERSHIP,
    OTHER;

    /** True for those of which there is but one in the country: they need no name. */
    public boolean isNamed() {
        return this == GREENTECH_INCUBATORS || this == SUSTAINABLE_BUYERS;
    }
}
