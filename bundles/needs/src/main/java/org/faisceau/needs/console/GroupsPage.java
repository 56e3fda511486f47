// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The working groups of the territory, or those of one's organisation. */
@Component
public final class GroupsPage implements Page {
    private static final String HERE = "/needs/groups";
    private static final int LINES = 25;
    private final WorkGroups groups;
    private final GroupSheets sheets;

    @Activate
    public GroupsPage(@Reference WorkGroups groups, @Reference GroupSheets sheets) {
        this.groups = groups;
        this.sheets = sheets;
    }

    @Override
    public Address address() {
        return Address.of("needs/groups").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(GroupsPage.class);
        Slice<GroupSheet> slice;
        try {
            slice = groups.page(visit.actor(), visit.after(), LINES).map(group -> sheets.sheet(visit, group));
        } catch (IllegalArgumentException foreignCursor) {
            return Answer.redirect(HERE);
        }
        return Answer.screen(words.say("groups.title"), new StaticTemplates().groups(visit, words, slice, groups.mayLead(visit.actor())));
    }

    /** Puts a need into the group chosen on the need's page. */
    @Override
    public Answer submit(Visit visit) {
        var need = visit.form().value("need");
        return GroupPage.put(visit, groups, visit.form().value("group"), need, true, "/needs/" + need);
    }
}
