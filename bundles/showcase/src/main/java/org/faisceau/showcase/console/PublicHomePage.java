// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Living-Lab to everybody: what it is, whom to write to, and what its owners agreed to show. */
@Component
public final class PublicHomePage implements Page {
    private static final int FIRST = 3;
    private final Showcase showcase;
    private final Issues issues;
    private final Facing facing;

    @Activate
    public PublicHomePage(@Reference Showcase showcase, @Reference Issues issues, @Reference Facing facing) {
        this.showcase = showcase;
        this.issues = issues;
        this.facing = facing;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase").withoutAccount().inMenu(Section.LAB, "menu.public", "building-community", 5);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicHomePage.class);
        var face = facing.face();
        var parts = Stream.of(Sort.values()).map(sort -> part(sort, showcase.shown(sort, visit.locale(), Shown.MOST))).filter(part -> part.count() > 0).toList();
        var lead = face.lead().isEmpty() ? words.say("public.lead") : face.lead();
        return Answer.screen(face.name(), new StaticTemplates().publicHome(words, new PublicHome(face, parts, issues.sent(FIRST)), lead), facing.preview(visit, lead, ""));
    }

    private static PublicHome.Part part(Sort sort, List<Exhibit> all) {
        return new PublicHome.Part(sort, all.size(), all.stream().limit(FIRST).toList());
    }
}
