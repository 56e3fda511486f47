// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of a feedback; who comes second is shown both versions. */
@Component
public final class EditFeedbackPage implements Page {
    private final Feedbacks feedbacks;
    private final FeedbackForm forms;

    @Activate
    public EditFeedbackPage(@Reference Feedbacks feedbacks, @Reference FeedbackForm forms) {
        this.feedbacks = feedbacks;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("library/feedback/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return feedbacks.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, forms.filled(visit, one))).orElseGet(() -> FeedbackPage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditFeedbackPage.class);
        var found = feedbacks.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        return forms.read(visit, form).map(content -> Said.of(words, feedbacks.change(visit.actor(), current.id(), form.version(), content), form, "feedback.refused", again -> asked(visit, 422, current, again),
                lost -> forms.conflict(visit, lost, form), done -> Answer.redirect(done.address(), words.say(current.isShared() && !done.isShared() ? "feedback.changedUnshared" : "feedback.changed"))))
                .orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, Feedback one, Form form) {
        if (!feedbacks.mayChange(visit.actor(), one)) return Answer.refused(visit.words(EditFeedbackPage.class).say("feedback.refused"));
        return forms.screen(visit, status, form, one.agreedOn().isPresent(), one.address() + "/edit", one.address());
    }
}
