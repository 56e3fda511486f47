// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Labels;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The labels of a dossier; no panel where there are none and this person sets none. */
@Component
public final class LabelPanel implements Panel {
    private final Dossiers dossiers;
    private final Labels labels;

    @Activate
    public LabelPanel(@Reference Dossiers dossiers, @Reference Labels labels) {
        this.dossiers = dossiers;
        this.labels = labels;
    }

    @Override
    public String id() {
        return "dossiers.labels";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(LabelPanel.class).say("label.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var some = labels.of(visit.actor(), ref.id());
        return dossiers.find(visit.actor(), ref.id()).filter(dossier -> !some.isEmpty() || labels.mayLabel(visit.actor(), dossier))
                .map(dossier -> new StaticTemplates().labelPanel(visit.words(LabelPanel.class), dossier, some, labels.mayLabel(visit.actor(), dossier)));
    }
}
