// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/**
 * Which ceilings and delays of the law hold for a buyer. It mostly follows from what the buyer is, not always: a port is a contracting
 * entity, and the same ministry buys under other rules for defence.
 *
 * <p>Source: code of public contracts, articles L. 1211-1, L. 1212-1 and L. 1113-1; annex 2 tells State from local authorities.
 */
public enum ThresholdCategory {
    /** The State and its public bodies other than industrial and commercial ones. */
    STATE,
    /** Local authorities, their groupings and public bodies, and hospitals. */
    LOCAL,
    /** Any other contracting authority. */
    OTHER_AUTHORITY,
    /** Operators of networks: water, energy, transport, post. */
    ENTITY,
    /** Contracts of defence or security. */
    DEFENCE
}
