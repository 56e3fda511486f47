// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The success stories that are shared: who one is about agreed to its publication, or it is quoted from something public, which is told apart. */
@Component
public final class ShownStories implements Shown {
    private static final int PAGE = 200;
    private final Feedbacks feedbacks;

    @Activate
    public ShownStories(@Reference Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public Sort sort() {
        return Sort.STORY;
    }

    @Override
    public String kind() {
        return Feedback.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        var all = new ArrayList<Piece>();
        for (var after = ""; all.size() < most;) {
            var slice = feedbacks.page(Actor.system(), FeedbackFilter.all().withSorts(Set.of(Feedback.Sort.SUCCESS)), FeedbackOrder.LATEST, after, PAGE);
            slice.items().stream().filter(Feedback::isShared).limit(most - all.size()).forEach(one -> all.add(piece(one, locale)));
            after = slice.next();
            if (after.isEmpty()) break;
        }
        return List.copyOf(all);
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return feedbacks.find(Actor.system(), ref.id()).filter(one -> one.isShared() && one.content().sort() == Feedback.Sort.SUCCESS).map(one -> piece(one, locale));
    }

    private static Piece piece(Feedback one, Locale locale) {
        var words = Texts.beside(ShownStories.class).in(locale);
        var content = one.content();
        var facts = Stream.of(content.authorityName(), content.amount().map(words::euros).orElse(""), content.month().map(month -> month.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale))).orElse(""),
                content.isQuoted() ? "" : content.partners()).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        // Of what is quoted nothing goes out that the document does not say: partners and lessons are written here.
        var text = Stream.of(facts, content.result(), content.isQuoted() ? "" : content.lessons()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        var piece = new Piece(one.ref(), one.title(), content.what(), text, "", content.month().map(month -> month.atDay(1)), content.authority(), one.agreedOn());
        return content.isQuoted() ? piece.quoting(new Quote(content.source(), content.sourceDay().orElseThrow())) : piece;
    }
}
