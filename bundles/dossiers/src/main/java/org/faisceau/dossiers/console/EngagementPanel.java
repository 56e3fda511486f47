// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The day that counts for a dossier, with its proof; no panel where none was told and this person tells none. */
@Component
public final class EngagementPanel implements Panel {
    private final Dossiers dossiers;
    private final Conclusions conclusions;

    @Activate
    public EngagementPanel(@Reference Dossiers dossiers, @Reference Conclusions conclusions) {
        this.dossiers = dossiers;
        this.conclusions = conclusions;
    }

    @Override
    public String id() {
        return "dossiers.engagement";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(EngagementPanel.class).say("engagement.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var told = conclusions.engagement(visit.actor(), ref.id());
        return dossiers.find(visit.actor(), ref.id()).filter(dossier -> told.isPresent() || conclusions.mayEngage(visit.actor(), dossier))
                .map(dossier -> new StaticTemplates().engagementPanel(visit.words(EngagementPanel.class), dossier, told, conclusions.mayEngage(visit.actor(), dossier)));
    }
}
