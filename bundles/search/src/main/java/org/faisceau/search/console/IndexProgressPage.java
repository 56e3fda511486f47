// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.search.api.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far the index is: the notice of the page of results asks for it until there is nothing to wait for. */
@Component
public final class IndexProgressPage implements Page {
    private final Search search;

    @Activate
    public IndexProgressPage(@Reference Search search) {
        this.search = search;
    }

    @Override
    public Address address() {
        return Address.of("search/progress");
    }

    @Override
    public Answer show(Visit visit) {
        if (!visit.wantsFragment()) return Answer.redirect("/search");
        var words = visit.words(IndexProgressPage.class);
        return Answer.fragment(new StaticTemplates().progress(words, new Waiting(search.progress(), visit.query("q"), true)));
    }
}
