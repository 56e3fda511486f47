// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where one goes from a dossier to what comes out of it. */
@Component
public final class DossierOutputs implements Panel {
    private final Dossiers dossiers;

    @Activate
    public DossierOutputs(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String id() {
        return "dossiers.outputs";
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
        return visit.words(DossierOutputs.class).say("outputs.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return dossiers.find(visit.actor(), ref.id()).map(dossier -> new StaticTemplates().outputs(visit.words(DossierOutputs.class), dossier, visit.actor().role() != Role.COMPANY));
    }
}
