// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.SuccessStory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The success stories that are shared, the latest first. */
@Component
public final class StoriesPage implements Page {
    private static final int LINES = 25;
    private final Aftermaths aftermaths;

    @Activate
    public StoriesPage(@Reference Aftermaths aftermaths) {
        this.aftermaths = aftermaths;
    }

    @Override
    public Address address() {
        return Address.of("purchases/stories");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(StoriesPage.class);
        Slice<SuccessStory> page;
        try {
            page = aftermaths.stories(visit.actor(), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect("/purchases/stories");
        }
        return Answer.screen(words.say("stories.title"), new StaticTemplates().stories(visit, words, page));
    }
}
