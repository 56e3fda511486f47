// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has feedback found by title, authority, and what was done and learnt. */
@Component
public final class IndexedFeedback implements Indexed {
    private final Feedbacks feedbacks;

    @Activate
    public IndexedFeedback(@Reference Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public String kind() {
        return Feedback.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedFeedback.class).in(locale).say("feedback.title");
    }

    @Override
    public String icon() {
        return "award";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return feedbacks.find(Actor.system(), ref.id()).map(IndexedFeedback::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return feedbacks.page(Actor.system(), FeedbackFilter.all(), FeedbackOrder.TITLE, after, limit).map(IndexedFeedback::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return feedbacks.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Feedback one) {
        var content = one.content();
        var audience = new ArrayList<>(List.of(Audience.STAFF, Audience.person(one.createdBy())));
        if (one.isShared()) audience.add(Audience.RESIDENTS);
        if (!content.authority().isEmpty()) audience.add(Audience.organisation(content.authority()));
        var names = Stream.of(content.authorityName(), content.partners()).filter(name -> !name.isEmpty()).toList();
        return new Thing(one.ref(), one.title(), content.what() + "\n" + content.result() + "\n" + content.lessons(), audience, names, one.changedAt());
    }
}
