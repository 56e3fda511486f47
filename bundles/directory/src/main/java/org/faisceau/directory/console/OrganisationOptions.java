// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;

/** Organisations to choose from. */
final class OrganisationOptions {
    private OrganisationOptions() {}

    /** All for a manager, by name; the own one for others. */
    static List<Option> of(Organisations organisations, Visit visit, String chosen) {
        var some = visit.actor().is(Role.MANAGER) ? organisations.offered(visit.actor(), Set.of(), List.of(chosen), Organisations.OFFERED_MOST)
                : organisations.find(visit.actor(), visit.actor().organisation()).stream().toList();
        return some.stream().map(one -> new Option(one.id(), one.name())).toList();
    }
}
