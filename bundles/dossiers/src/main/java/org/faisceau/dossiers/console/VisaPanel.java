// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gave a visa, and who is awaited since when. The company sees none of it. */
@Component
public final class VisaPanel implements Panel {
    private final Dossiers dossiers;
    private final Visas visas;
    private final Accounts accounts;

    @Activate
    public VisaPanel(@Reference Dossiers dossiers, @Reference Visas visas, @Reference Accounts accounts) {
        this.dossiers = dossiers;
        this.visas = visas;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "dossiers.visas";
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
        return visit.words(VisaPanel.class).say("visa.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        if (visit.actor().role() == Role.COMPANY) return Optional.empty();
        return dossiers.find(visit.actor(), ref.id()).map(dossier -> VisaSheet.of(visit.actor(), visas, accounts, dossier)).filter(sheet -> !sheet.isEmpty())
                .map(sheet -> new StaticTemplates().visas(visit.words(VisaPanel.class), sheet));
    }
}
