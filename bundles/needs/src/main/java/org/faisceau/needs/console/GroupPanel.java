// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The working groups that look at a need, and those it may be put into. */
@Component
public final class GroupPanel implements Panel {
    private final WorkGroups groups;

    @Activate
    public GroupPanel(@Reference WorkGroups groups) {
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
        var in = groups.of(actor, ref.id());
        var offered = groups.fitting(actor, ref.id()).entrySet().stream().map(group -> new Option(group.getKey(), group.getValue())).toList();
        if (in.isEmpty() && offered.isEmpty()) return Optional.empty();
        return Optional.of(new StaticTemplates().groupPanel(visit.words(GroupPanel.class), ref.id(), in, offered, Form.blank()));
    }
}
