// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requirements and constraints on a need's page; for its own people who asks, what reads too rigid, and what names a buyer who is anonymous. */
@Component
public final class DetailPanel implements Panel {
    private final Needs needs;
    private final Details details;
    private final FamilyNames families;
    private final Organisations organisations;

    @Activate
    public DetailPanel(@Reference Needs needs, @Reference Details details, @Reference Families families, @Reference Organisations organisations) {
        this.needs = needs;
        this.details = details;
        this.families = new FamilyNames(families);
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "needs.details";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DetailPanel.class).say("detail.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return needs.find(visit.actor(), ref.id()).flatMap(need -> details.find(visit.actor(), need.id()).flatMap(detail -> {
            boolean isOurs = needs.mayReadHistory(visit.actor(), need);
            if (detail.isBare() && !isOurs) return Optional.empty();
            var rigid = isOurs ? Rigid.in(need.content(), detail) : List.<Rigid.Hint>of();
            var naming = isOurs ? organisations.find(visit.actor(), need.content().organisation()).map(buyer -> Naming.in(need.content(), detail, buyer)).orElse(List.of()) : List.<Rigid.Hint>of();
            var words = visit.words(DetailPanel.class);
            var shown = new DetailView(need, detail, families.said(words, visit.actor(), need, detail.family()), rigid, naming, isOurs, needs.mayChange(visit.actor(), need));
            return Optional.of(new StaticTemplates().detail(words, shown));
        }));
    }
}
