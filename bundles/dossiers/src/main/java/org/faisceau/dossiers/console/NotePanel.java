// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Notes;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own note on a dossier. */
@Component
public final class NotePanel implements Panel {
    private final Dossiers dossiers;
    private final Notes notes;

    @Activate
    public NotePanel(@Reference Dossiers dossiers, @Reference Notes notes) {
        this.dossiers = dossiers;
        this.notes = notes;
    }

    @Override
    public String id() {
        return "dossiers.note";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(NotePanel.class).say("note.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return dossiers.find(visit.actor(), ref.id()).map(dossier -> new StaticTemplates().notePanel(visit.words(NotePanel.class), dossier, notes.of(visit.actor(), ref.id())));
    }
}
