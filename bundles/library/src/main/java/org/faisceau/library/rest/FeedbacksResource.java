// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackParameters;
import org.faisceau.library.api.Feedbacks;
import org.faisceau.library.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /feedback}, and whether others may read it. */
@Component
public final class FeedbacksResource implements Resource {
    private final Feedbacks feedbacks;

    @Activate
    public FeedbacksResource(@Reference Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/feedback", "Feedback from experience and success stories, changed last first; filters: text, of (its sort), theme (several by comma), about; sort", Role.OBSERVER, FeedbackAnswer.class, this::page)
                .record("/feedback/{id}", "One feedback", Role.OBSERVER, FeedbackAnswer.class, this::one)
                .create("/feedback", "Write a feedback; it is not shared yet", Role.OBSERVER, FeedbackBody.class, FeedbackAnswer.class, this::create)
                .change("/feedback/{id}", "Change a feedback; an agreement to publish ends with it", Role.OBSERVER, FeedbackBody.class, FeedbackAnswer.class, this::change)
                .step("/feedback/{id}/sharing", "Share a feedback with the day of the agreement, or withdraw it", Role.OBSERVER, AgreementBody.class, FeedbackAnswer.class, this::share);
    }

    private Slice<FeedbackAnswer> page(Call call) {
        try {
            return feedbacks.page(call.actor(), filter(call), FeedbackParameters.order(call.query("sort")), call.after(), call.limit()).map(FeedbackAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static FeedbackFilter filter(Call call) {
        values(call, "of").forEach(one -> Typed.one("of", Feedback.Sort.class, one));
        return FeedbackParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : values(call, name));
    }

    private static List<String> values(Call call, String name) {
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private Versioned<FeedbackAnswer> one(Call call) {
        return versioned(feedbacks.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<FeedbackAnswer> create(Call call, FeedbackBody body) {
        var one = written(feedbacks.add(call.actor(), body.content()));
        return new Created<>(FeedbackAnswer.of(one), one.id(), one.version());
    }

    private Versioned<FeedbackAnswer> change(Call call, FeedbackBody body) {
        return versioned(written(feedbacks.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private Versioned<FeedbackAnswer> share(Call call, AgreementBody body) {
        return versioned(written(Boolean.TRUE.equals(body.shared())
                ? feedbacks.share(call.actor(), call.path("id"), call.seenVersion(), Typed.day("agreedOn", body.agreedOn()))
                : feedbacks.withdraw(call.actor(), call.path("id"), call.seenVersion())));
    }

    private static Feedback written(Written<Feedback> written) {
        return Refusals.record(written, Feedback::version, "Feedback is written by buyers, mentor organisations and coordinators, and changed by its author, the people of its authority and coordinators.");
    }

    private static Versioned<FeedbackAnswer> versioned(Feedback one) {
        return new Versioned<>(FeedbackAnswer.of(one), one.version());
    }
}
