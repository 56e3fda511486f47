// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The papers of a stay on its page: the hosting agreement and what belongs to it. */
@Component
public final class EnclosurePanel implements Panel {
    private final Residencies residencies;
    private final Enclosures enclosures;

    @Activate
    public EnclosurePanel(@Reference Residencies residencies, @Reference Enclosures enclosures) {
        this.residencies = residencies;
        this.enclosures = enclosures;
    }

    @Override
    public String id() {
        return "charters.papers";
    }

    @Override
    public String kind() {
        return Residency.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(EnclosurePanel.class).say("papers.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return residencies.find(visit.actor(), ref.id()).filter(one -> residencies.mayReadAll(visit.actor(), one))
                .map(one -> new StaticTemplates().papers(visit.words(EnclosurePanel.class), one.ref(), enclosures.of(visit.actor(), one.ref()), enclosures.mayWrite(visit.actor(), one.ref())));
    }
}
