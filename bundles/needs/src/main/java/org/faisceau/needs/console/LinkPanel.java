// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Links;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Outcomes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a need comes from and what followed, for its own people. */
@Component
public final class LinkPanel implements Panel {
    private final LinkViews views;

    @Activate
    public LinkPanel(@Reference Needs needs, @Reference Links links, @Reference Outcomes outcomes) {
        this.views = new LinkViews(needs, links, outcomes);
    }

    @Override
    public String id() {
        return "needs.links";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(LinkPanel.class).say("links.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return views.view(visit.actor(), ref.id(), Form.blank()).filter(view -> view.mayLink() || !view.isBare())
                .map(view -> new StaticTemplates().links(visit.words(LinkPanel.class), view));
    }
}
