// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The file of a resident on the page of its stay: needs seen, introductions, meetings, dossiers, contracts. */
@Component
public final class ResidentFilePanel implements Panel {
    private final Residencies residencies;
    private final ResidentFiles files;

    @Activate
    public ResidentFilePanel(@Reference Residencies residencies, @Reference ResidentFiles files) {
        this.residencies = residencies;
        this.files = files;
    }

    @Override
    public String id() {
        return "charters.file";
    }

    @Override
    public String kind() {
        return Residency.KIND;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ResidentFilePanel.class).say("file.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return residencies.find(visit.actor(), ref.id()).filter(one -> residencies.mayReadAll(visit.actor(), one))
                .map(one -> new StaticTemplates().residentFile(visit.words(ResidentFilePanel.class), files.of(visit.actor(), visit.locale(), one.content().company())));
    }
}
