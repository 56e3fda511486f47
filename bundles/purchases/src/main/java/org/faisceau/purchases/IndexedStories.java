// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.SuccessStory;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has success stories found by their words, by all who sign in. */
@Component
public final class IndexedStories implements Indexed {
    private final Aftermaths aftermaths;

    @Activate
    public IndexedStories(@Reference Aftermaths aftermaths) {
        this.aftermaths = aftermaths;
    }

    @Override
    public String kind() {
        return SuccessStory.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedStories.class).in(locale).say("stories.title");
    }

    @Override
    public String icon() {
        return "bookmark";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return aftermaths.story(Actor.system(), ref.id()).map(IndexedStories::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return aftermaths.stories(Actor.system(), ContractFilter.all(), after, limit).map(IndexedStories::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return aftermaths.story(actor, ref.id()).isPresent();
    }

    private static Thing thing(SuccessStory story) {
        return new Thing(story.ref(), story.title(), String.join("\n", story.purpose(), story.result(), story.buyerName()), List.of(Audience.RESIDENTS), List.of(), story.at());
    }
}
