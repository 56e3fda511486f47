// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who else reads a dossier, and from when; no panel where nobody does and this person may not share. */
@Component
public final class SharePanel implements Panel {
    private final Dossiers dossiers;
    private final Shares shares;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public SharePanel(@Reference Dossiers dossiers, @Reference Shares shares, @Reference Organisations organisations, @Reference Clock clock) {
        this.dossiers = dossiers;
        this.shares = shares;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "dossiers.sharing";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(SharePanel.class).say("share.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return dossiers.find(visit.actor(), ref.id()).map(dossier -> ShareSheet.of(visit.actor(), dossier, shares, organisations, Days.today(clock)))
                .filter(sheet -> sheet.mayShare() || !sheet.shares().isEmpty()).map(sheet -> new StaticTemplates().shares(visit.words(SharePanel.class), sheet, true));
    }
}
