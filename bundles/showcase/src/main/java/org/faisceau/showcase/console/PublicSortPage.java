// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that is shown of one sort, with a search and pages. */
@Component
public final class PublicSortPage implements Page {
    private static final int LINES = 24;
    private final Showcase showcase;
    private final Facing facing;

    @Activate
    public PublicSortPage(@Reference Showcase showcase, @Reference Facing facing) {
        this.showcase = showcase;
        this.facing = facing;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase/{sort}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return Saying.sort(visit.path("sort")).map(sort -> listed(visit, sort)).orElse(Answer.notFound());
    }

    private Answer listed(Visit visit, Sort sort) {
        var words = visit.words(PublicSortPage.class);
        var wanted = SortKey.of(visit.query("text"));
        var found = showcase.shown(sort, visit.locale(), Shown.MOST).stream().filter(one -> words(one).contains(wanted)).toList();
        var slice = Turning.page(found, one -> one.piece().ref().toString(), visit.after(), LINES);
        var title = words.say("sort." + sort + ".many");
        var body = new StaticTemplates().publicSort(visit, words, sort, slice, Form.blank().with("text", visit.query("text")));
        return Answer.screen(title, body, facing.preview(visit, words.say("sort." + sort + ".lead") + " " + facing.face().name(), ""));
    }

    private static String words(Exhibit one) {
        return Folded.of(one.piece().title(), one.owner(), one.piece().lead());
    }
}
