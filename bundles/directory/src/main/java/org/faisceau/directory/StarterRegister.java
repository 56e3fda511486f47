// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Starters;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads {@code starter.txt}: name, kind, territory, website, what it belongs to. Numbers are left to who checks them. */
@Component
public final class StarterRegister implements Starters {
    private static final int SAME_NAME_MOST = 50;
    private final Organisations organisations;

    @Activate
    public StarterRegister(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Starter> list(Actor actor) {
        return actor.is(Role.MANAGER) ? drafts().stream().map(draft -> new Starter(draft, known(actor, draft.name()))).toList() : List.of();
    }

    @Override
    public int load(Actor actor) {
        return (int) list(actor).stream().filter(one -> one.known().isEmpty())
                .filter(one -> organisations.register(actor, one.draft()) instanceof Registering.Registered).count();
    }

    private Optional<Organisation> known(Actor actor, String name) {
        var folded = SortKey.of(name);
        return organisations.page(actor, name, Optional.empty(), "", SAME_NAME_MOST).items().stream()
                .filter(one -> Stream.concat(Stream.of(one.name()), one.details().formerNames().stream()).anyMatch(other -> SortKey.of(other).equals(folded))).findFirst();
    }

    private static List<Draft> drafts() {
        return FileBeside.text(StarterRegister.class, "starter.txt").lines().map(StarterRegister::draft).toList();
    }

    private static Draft draft(String line) {
        var parts = line.split(";", -1);
        var memberships = parts[4].isEmpty() ? List.<Membership>of() : List.of(membership(parts[4].split("\\|")));
        return new Draft(parts[0], OrganisationKind.valueOf(parts[1]), "", "", parts[2], new OrganisationDetails(Optional.empty(), List.of(), memberships, parts[3], ""));
    }

    private static Membership membership(String[] parts) {
        return new Membership(MembershipKind.valueOf(parts[0]), parts.length > 1 ? parts[1] : "", Optional.empty(), Optional.empty());
    }
}
