// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.Adviser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The advice that was kept about a dossier, on its page. */
@Component
public final class DossierAdvicePanel implements Panel {
    private final AdviceFile file;
    private final Adviser adviser;
    private final Accounts accounts;

    @Activate
    public DossierAdvicePanel(@Reference AdviceFile file, @Reference Adviser adviser, @Reference Accounts accounts) {
        this.file = file;
        this.adviser = adviser;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "rules.advice-dossier";
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DossierAdvicePanel.class).say("panel.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var words = visit.words(DossierAdvicePanel.class);
        var kept = file.about(visit.actor(), ref).stream().map(each -> AdviceLine.of(each, accounts, adviser, words)).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().advicePanel(words, kept));
    }
}
