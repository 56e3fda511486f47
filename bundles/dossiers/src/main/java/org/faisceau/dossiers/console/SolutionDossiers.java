// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dossiers about a solution that this person reads. */
@Component
public final class SolutionDossiers implements Panel {
    private static final int SHOWN = 20;
    private final Dossiers dossiers;

    @Activate
    public SolutionDossiers(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String id() {
        return "dossiers.of-solution";
    }

    @Override
    public String kind() {
        return "solution";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(SolutionDossiers.class).say("panel.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var some = dossiers.page(visit.actor(), DossierFilter.all().withAbout(ref.id()), DossierOrder.CHANGED, "", SHOWN).items();
        return some.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().dossiersOf(visit.words(SolutionDossiers.class), some));
    }
}
