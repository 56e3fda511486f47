// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.List;
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
    private static final int UNTOLD = 10;
    private final Feedbacks feedbacks;
    private final SolutionThemes themes;
    private final Subjects subjects;
    private final UntoldMeetings meetings;

    @Activate
    public FeedbacksPage(@Reference Feedbacks feedbacks, @Reference SolutionThemes themes, @Reference Subjects subjects, @Reference UntoldMeetings meetings) {
        this.feedbacks = feedbacks;
        this.themes = themes;
        this.subjects = subjects;
        this.meetings = meetings;
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
        var filters = FeedbackFilters.of(visit, words, themes, subjects);
        var untold = filters.isFiltered() || !visit.after().isEmpty() ? List.<UntoldMeetings.Meeting>of() : meetings.of(visit).stream().limit(UNTOLD).toList();
        var list = new FeedbackList(slice, feedbacks.count(visit.actor(), filter, COUNT_MOST), filters, feedbacks.mayAdd(visit.actor()), untold);
        return Answer.screen(words.say("tab.feedback"), new StaticTemplates().feedbacks(visit, words, list, visit.columns(COLUMNS)));
    }
}
