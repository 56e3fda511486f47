// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.Optional;

/** What is bought, as the law parts it. */
public enum ContractType {
    SUPPLIES,
    SERVICES,
    WORKS,
    /** Social and other specific services. */
    SOCIAL_SERVICES,
    /** All that an authority buys in a year. */
    YEARLY_PURCHASES;

    private static final int CONSTRUCTION = 45;
    private static final int SOFTWARE = 48;
    private static final int HEALTH = 85;

    /**
     * What a code of the common procurement vocabulary is mostly bought as: a beginning that a person checks.
     *
     * @param cpv eight digits; others tell nothing
     * @return empty for health and social work, where it depends on the code
     * Source: divisions of the vocabulary, Regulation (EC) No 213/2008: supplies to 44 and 48, works 45, services 49 and above.
     */
    public static Optional<ContractType> ofCpv(String cpv) {
        if (!cpv.matches("\\d{8}")) return Optional.empty();
        int division = Integer.parseInt(cpv.substring(0, 2));
        if (division == HEALTH) return Optional.empty();
        if (division == CONSTRUCTION) return Optional.of(WORKS);
        return Optional.of(division < CONSTRUCTION || division == SOFTWARE ? SUPPLIES : SERVICES);
    }
}
