// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.ContractParameters;
import org.faisceau.purchases.api.SuccessStory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The success stories that are shared, narrowed as the address says, the latest first. */
@Component
public final class StoriesPage implements Page {
    private static final Columns COLUMNS = Columns.of("stories").fixed("story").shown("purpose").shown("result").shown("notified").shown("amount").classed("number");
    private static final int LINES = 25;
    private final Aftermaths aftermaths;
    private final Namer namer;

    @Activate
    public StoriesPage(@Reference Aftermaths aftermaths, @Reference Namer namer) {
        this.aftermaths = aftermaths;
        this.namer = namer;
    }

    @Override
    public Address address() {
        return Address.of("purchases/stories");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(StoriesPage.class);
        var filter = ContractParameters.filter(visit::queries);
        Slice<SuccessStory> page;
        try {
            page = aftermaths.stories(visit.actor(), filter, visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect("/purchases/stories");
        }
        var search = ContractSearch.of(visit, words, namer.names(visit.actor(), visit.locale()));
        var list = new StoryList(page, aftermaths.countStories(visit.actor(), filter, StoryList.COUNT_MOST), search);
        return Answer.screen(words.say("stories.title"), new StaticTemplates().stories(visit, words, list, visit.columns(COLUMNS)));
    }
}
