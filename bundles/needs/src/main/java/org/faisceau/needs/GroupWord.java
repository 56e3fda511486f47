// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names working groups for others. */
@Component
public final class GroupWord implements Kind {
    private final WorkGroups groups;

    @Activate
    public GroupWord(@Reference WorkGroups groups) {
        this.groups = groups;
    }

    @Override
    public String word() {
        return WorkGroup.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return groups.find(actor, ref.id()).map(WorkGroup::name);
    }

    @Override
    public String address(Ref ref) {
        return "/needs/groups/" + ref.id();
    }
}
