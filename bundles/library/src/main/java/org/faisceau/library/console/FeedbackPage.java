// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A feedback, and whether others may read it. */
@Component
public final class FeedbackPage implements Page {
    private final Feedbacks feedbacks;
    private final SolutionThemes themes;
    private final Subjects subjects;
    private final Accounts accounts;

    @Activate
    public FeedbackPage(@Reference Feedbacks feedbacks, @Reference SolutionThemes themes, @Reference Subjects subjects, @Reference Accounts accounts) {
        this.feedbacks = feedbacks;
        this.themes = themes;
        this.subjects = subjects;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("library/feedback/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return feedbacks.find(visit.actor(), visit.path("id")).map(one -> shown(visit, 200, one, Form.blank())).orElseGet(() -> absent(visit));
    }

    private Answer shown(Visit visit, int status, Feedback one, Form form) {
        var theme = one.content().theme().isEmpty() ? "" : themes.name(visit.actor(), one.content().theme(), visit.locale());
        var about = one.content().about().flatMap(ref -> subjects.shown(visit, ref));
        var noted = one.agreedBy().isEmpty() ? "" : accounts.shownName(one.agreedBy());
        var sheet = new FeedbackSheet(one, theme, about, noted, feedbacks.mayChange(visit.actor(), one), visit.contributions(one.ref()));
        return new Answer.Screen(status, one.title(), new StaticTemplates().feedback(visit.words(FeedbackPage.class), sheet, form));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Feedback.KIND, visit.path("id")));
    }

    /** {@code share}, {@code withdraw}, {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FeedbackPage.class);
        var found = feedbacks.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        var form = visit.form();
        return switch (visit.action()) {
            case "share" -> share(visit, one, form);
            case "withdraw" -> Said.of(words, feedbacks.withdraw(visit.actor(), one.id(), form.version()), one.address(), "feedback.refused", done -> Answer.redirect(done.address(), words.say("feedback.withdrawn")));
            case "bin" -> Said.of(words, feedbacks.bin(visit.actor(), one.id(), form.version()), one.address(), "feedback.refused",
                    done -> Answer.binned(visit, "/library/feedback", words.say("feedback.binned"), done.ref()));
            default -> Answer.notFound();
        };
    }

    private Answer share(Visit visit, Feedback one, Form form) {
        var words = visit.words(FeedbackPage.class);
        var day = form.day("agreedOn");
        if (form.hasProblems()) return shown(visit, 422, one, form);
        return Said.of(words, feedbacks.share(visit.actor(), one.id(), form.version(), day), form, "feedback.refused", again -> shown(visit, 422, one, again),
                lost -> Answer.redirect(one.address(), Answer.Tone.WARNING, words.say("library.lost")), done -> Answer.redirect(done.address(), words.say("feedback.shared")));
    }
}
