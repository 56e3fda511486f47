// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Comparator;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedSum;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes sheets of working groups, for the pages that show them. */
@Component(service = GroupSheets.class)
public final class GroupSheets {
    private final WorkGroups groups;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public GroupSheets(@Reference WorkGroups groups, @Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.groups = groups;
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    NeedNames names(Visit visit) {
        return new NeedNames(organisations, themes, visit.actor(), visit.locale());
    }

    GroupSheet sheet(Visit visit, WorkGroup group) {
        var actor = visit.actor();
        var names = names(visit);
        var theme = group.terms().theme().isEmpty() ? "" : names.theme(group.terms().theme());
        // Asked as the system: who may read a group may know its members.
        var members = organisations.findAll(Actor.system(), group.terms().members()).values().stream()
                .map(one -> new GroupSheet.Member(one.name(), "/directory/" + one.id())).sorted(Comparator.comparing(one -> SortKey.of(one.name()))).toList();
        var seen = needs.findAll(actor, group.needs()).values().stream().sorted(Comparator.comparing(need -> SortKey.of(need.title()))).toList();
        var lines = names.lines(seen).stream().map(line -> new GroupSheet.Line(line, groups.mayPut(actor, group, line.need()))).toList();
        return new GroupSheet(group, theme, members, lines, NeedSum.of(seen), groups.mayLead(actor), mayPutSome(actor, group));
    }

    boolean mayPut(Actor actor, WorkGroup group, Need need) {
        return groups.mayPut(actor, group, need);
    }

    /** A manager, or a buyer of a member: needs of the own organisation. */
    private boolean mayPutSome(Actor actor, WorkGroup group) {
        return !group.isClosed() && (groups.mayLead(actor) || actor.is(Role.BUYER) && group.terms().members().contains(actor.organisation()));
    }
}
