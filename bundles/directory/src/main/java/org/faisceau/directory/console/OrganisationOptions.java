// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;

/** Organisations to choose from. */
final class OrganisationOptions {
    private static final int PAGE = 200;
    private static final int MOST = 2000;

    private OrganisationOptions() {}

    /** All for a manager, by name; the own one for others. */
    static List<Option> of(Organisations organisations, Visit visit) {
        if (!visit.actor().is(Role.MANAGER)) {
            return organisations.find(visit.actor(), visit.actor().organisation()).stream().map(one -> new Option(one.id(), one.name())).toList();
        }
        var all = new ArrayList<Option>();
        var after = "";
        do {
            var page = organisations.page(visit.actor(), "", Optional.empty(), after, PAGE);
            page.items().forEach(one -> all.add(new Option(one.id(), one.name())));
            after = page.next();
        } while (!after.isEmpty() && all.size() < MOST);
        return all;
    }
}
