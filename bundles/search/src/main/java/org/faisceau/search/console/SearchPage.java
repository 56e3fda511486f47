// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.search.api.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was found, and below the search box what is being typed. Administrators have the index made anew here. */
@Component
public final class SearchPage implements Page {
    private static final int SUGGESTIONS = 8;
    private final Search search;
    private final KindLabels labels;

    @Activate
    public SearchPage(@Reference Search search, @Reference KindLabels labels) {
        this.search = search;
        this.labels = labels;
    }

    @Override
    public Address address() {
        return Address.of("search").writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.wantsFragment() && !visit.query("suggest").isEmpty()) return suggestions(visit);
        var words = visit.words(SearchPage.class);
        var results = Results.of(visit, words, search, labels);
        return Answer.screen(words.say("search.title"), new StaticTemplates().search(visit, words, results, visit.actor().is(Role.ADMINISTRATOR)));
    }

    @Override
    public Answer submit(Visit visit) {
        if (!visit.action().equals("rebuild")) return Answer.notFound();
        search.rebuild();
        return Answer.redirect("/search", visit.words(SearchPage.class).say("index.begun"));
    }

    private Answer suggestions(Visit visit) {
        var text = visit.query("q");
        var words = visit.words(SearchPage.class);
        var found = search.find(visit.actor(), text, Set.of(), SUGGESTIONS);
        var suggestions = new Suggestions(text, Suggestions.groups(Results.hits(found, words, labels)), found.total(), found.isReady());
        return Answer.fragment(new StaticTemplates().suggestions(words, suggestions));
    }
}
