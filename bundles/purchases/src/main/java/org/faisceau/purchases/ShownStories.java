// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.ContractParameters;
import org.faisceau.purchases.api.SuccessStory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The stories that buyers share with people who have an account. None of them agreed to more: they are asked before one is shown to everybody. */
@Component
public final class ShownStories implements Shown {
    private static final int PAGE = 200;
    private final Aftermaths aftermaths;

    @Activate
    public ShownStories(@Reference Aftermaths aftermaths) {
        this.aftermaths = aftermaths;
    }

    @Override
    public Sort sort() {
        return Sort.STORY;
    }

    @Override
    public String kind() {
        return SuccessStory.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        var all = new ArrayList<Piece>();
        for (var after = ""; all.size() < most;) {
            var slice = aftermaths.stories(Actor.system(), ContractParameters.filter(name -> List.of()), after, Math.min(most - all.size(), PAGE));
            slice.items().forEach(one -> all.add(piece(one, locale)));
            after = slice.next();
            if (after.isEmpty()) break;
        }
        return List.copyOf(all);
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return aftermaths.story(Actor.system(), ref.id()).map(one -> piece(one, locale));
    }

    private static Piece piece(SuccessStory one, Locale locale) {
        var words = Texts.beside(ShownStories.class).in(locale);
        var facts = Stream.of(one.buyerName(), one.amount().map(words::euros).orElse(""), one.day().map(words::day).orElse("")).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        var text = Stream.of(facts, one.result()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        return new Piece(new Ref(SuccessStory.KIND, one.contract().id()), one.title(), one.purpose(), text, "", one.day(), one.buyer(), Optional.empty());
    }
}
