// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;

/** The feedback that can be traced to a record, on that record's page. */
final class AboutPanel {
    private static final int SHOWN = 5;

    private AboutPanel() {}

    static String title(Visit visit) {
        return visit.words(AboutPanel.class).say("tab.feedback");
    }

    static Optional<Content> show(Feedbacks feedbacks, Visit visit, Ref ref) {
        var page = feedbacks.page(visit.actor(), FeedbackFilter.all().about(ref), FeedbackOrder.LATEST, "", SHOWN);
        if (page.items().isEmpty()) return Optional.empty();
        return Optional.of(new StaticTemplates().aboutPanel(visit.words(AboutPanel.class), page, "/library/feedback?about=" + ref));
    }

    /** Where one writes more; empty for who may not. */
    static Optional<String> address(Feedbacks feedbacks, Visit visit, Ref ref) {
        return feedbacks.mayAdd(visit.actor()) ? Optional.of("/library/feedback/new?about=" + ref) : Optional.empty();
    }
}
