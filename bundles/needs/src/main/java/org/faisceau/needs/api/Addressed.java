// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Set;

/**
 * The companies a need is addressed to.
 *
 * @param companies organisations; empty where it is addressed to all
 * @param version for optimistic writes; 0 where nobody chose yet
 */
public record Addressed(String need, Set<String> companies, int version) {
    public Addressed {
        companies = Set.copyOf(companies);
    }

    /** True where every company may read it that its confidentiality admits. */
    public boolean isToAll() {
        return companies.isEmpty();
    }
}
