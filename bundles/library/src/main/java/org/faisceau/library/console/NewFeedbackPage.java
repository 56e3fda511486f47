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

/** A new feedback. */
@Component
public final class NewFeedbackPage implements Page {
    private final Feedbacks feedbacks;
    private final FeedbackForm forms;
    private final Subjects subjects;

    @Activate
    public NewFeedbackPage(@Reference Feedbacks feedbacks, @Reference FeedbackForm forms, @Reference Subjects subjects) {
        this.feedbacks = feedbacks;
        this.forms = forms;
        this.subjects = subjects;
    }

    @Override
    public Address address() {
        return Address.of("library/feedback/new").writtenBy(Role.OBSERVER);
    }

    /** Query parameter {@code about} names what it is about. */
    @Override
    public Answer show(Visit visit) {
        var about = Subjects.ref(visit.query("about"));
        var form = subjects.fill(visit, Form.blank().with("sort", Feedback.Sort.EXPERIENCE.name()), about);
        return asked(visit, 200, form.with("title", form.value("about")).with("authority", visit.actor().is(Role.MANAGER) ? "" : visit.actor().organisation()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewFeedbackPage.class);
        var form = visit.form();
        return forms.read(visit, form).map(content -> Said.of(words, feedbacks.add(visit.actor(), content), form, "feedback.mayNotAdd", again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("feedback.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        if (!feedbacks.mayAdd(visit.actor())) return Answer.refused(visit.words(NewFeedbackPage.class).say("feedback.mayNotAdd"));
        return forms.screen(visit, status, form, false, "/library/feedback/new", "/library/feedback");
    }
}
