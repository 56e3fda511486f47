// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The feedback a person may read, narrowed and sorted as the address says. */
@Component
public final class FeedbacksPage implements Page {
    private static final Columns COLUMNS = Columns.of("feedback").fixed("feedback").sorted("title").shown("sort").shown("authorityName").shown("month").shown("amount").classed("number").hidden("theme").hidden("partners").shown("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final Feedbacks feedbacks;
    private final SolutionThemes themes;
    private final Subjects subjects;

    @Activate
    public FeedbacksPage(@Reference Feedbacks feedbacks, @Reference SolutionThemes themes, @Reference Subjects subjects) {
        this.feedbacks = feedbacks;
        this.themes = themes;
        this.subjects = subjects;
    }

    @Override
    public Address address() {
        return Address.of("library/feedback");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(FeedbacksPage.class);
        var filter = FeedbackFilters.filter(visit);
        Slice<Feedback> slice;
        try {
            slice = feedbacks.page(visit.actor(), filter, FeedbackFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new FeedbackList(slice, feedbacks.count(visit.actor(), filter, COUNT_MOST), FeedbackFilters.of(visit, words, themes, subjects), feedbacks.mayAdd(visit.actor()));
        return Answer.screen(words.say("tab.feedback"), new StaticTemplates().feedbacks(visit, words, list, visit.columns(COLUMNS)));
    }
}
