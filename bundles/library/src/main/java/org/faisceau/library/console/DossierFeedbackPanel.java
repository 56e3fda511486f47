// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was learnt from a dossier, on its page. */
@Component
public final class DossierFeedbackPanel implements Panel {
    private final Feedbacks feedbacks;

    @Activate
    public DossierFeedbackPanel(@Reference Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public String id() {
        return "library.dossier";
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title(Visit visit) {
        return AboutPanel.title(visit);
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return AboutPanel.show(feedbacks, visit, ref);
    }
}
