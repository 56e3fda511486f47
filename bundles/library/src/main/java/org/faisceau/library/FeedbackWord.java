// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names feedback for others. */
@Component
public final class FeedbackWord implements Kind {
    private final Feedbacks feedbacks;

    @Activate
    public FeedbackWord(@Reference Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public String word() {
        return Feedback.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return feedbacks.find(actor, ref.id()).map(Feedback::title);
    }

    @Override
    public String address(Ref ref) {
        return Feedback.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return feedbacks.page(actor, FeedbackFilter.all().withText(text), FeedbackOrder.TITLE, "", limit).items().stream().map(Feedback::ref).toList();
    }
}
