// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Map;
import java.util.TreeMap;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.dossiers.api.Sheets;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The model papers of a dossier: which there are, and which somebody made their own. */
@Component
public final class ModelsPage implements Page {
    private final Dossiers dossiers;
    private final Sheets sheets;

    @Activate
    public ModelsPage(@Reference Dossiers dossiers, @Reference Sheets sheets) {
        this.dossiers = dossiers;
        this.sheets = sheets;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/papers");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ModelsPage.class);
        if (visit.actor().role() == Role.COMPANY) return Answer.refused(words.say("model.refused"));
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> {
            Map<SheetKind, Sheet> kept = new TreeMap<>();
            SheetKind.models().forEach(kind -> kept.put(kind, sheets.find(visit.actor(), dossier.id(), kind)));
            return Answer.screen(words.say("model.title"), new StaticTemplates().models(words, dossier, kept));
        }).orElse(Answer.notFound());
    }
}
