// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The working groups that look at a need, and those it may be put into. */
@Component
public final class GroupPanel implements Panel {
    private static final int OFFERED = 100;
    private final Needs needs;
    private final WorkGroups groups;

    @Activate
    public GroupPanel(@Reference Needs needs, @Reference WorkGroups groups) {
        this.needs = needs;
        this.groups = groups;
    }

    @Override
    public String id() {
        return "needs.groups";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(GroupPanel.class).say("groups.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var actor = visit.actor();
        var need = needs.find(actor, ref.id());
        if (need.isEmpty()) return Optional.empty();
        var in = groups.of(actor, ref.id());
        List<Option> offered = groups.page(actor, "", OFFERED).items().stream()
                .filter(group -> !group.needs().contains(ref.id()) && groups.mayPut(actor, group, need.get())).map(group -> new Option(group.id(), group.name())).toList();
        if (in.isEmpty() && offered.isEmpty()) return Optional.empty();
        return Optional.of(new StaticTemplates().groupPanel(visit.words(GroupPanel.class), ref.id(), in, offered, Form.blank()));
    }
}
