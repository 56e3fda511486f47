// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The introductions about a record, as its panel shows them. */
@Component(service = IntroductionFeed.class)
public final class IntroductionFeed {
    private static final int LINES = 8;
    private static final int COUNT_MOST = 1000;
    private final Introductions introductions;
    private final IntroductionNames names;

    @Activate
    public IntroductionFeed(@Reference Introductions introductions, @Reference IntroductionNames names) {
        this.introductions = introductions;
        this.names = names;
    }

    String title(Visit visit) {
        return visit.words(IntroductionFeed.class).say("menu.introductions");
    }

    /** Empty where there is none that this person may see. */
    Optional<Content> of(Visit visit, Ref ref) {
        var about = IntroductionFilter.all().about(ref);
        var some = introductions.page(visit.actor(), about, IntroductionOrder.CHANGED, "", LINES);
        if (some.items().isEmpty()) return Optional.empty();
        int count = introductions.count(visit.actor(), about, COUNT_MOST);
        var more = some.hasNext() ? "/directory/introductions?about=" + ref : "";
        var years = ref.kind().equals(Organisation.KIND) ? introductions.madeByYear(visit.actor(), ref.id()) : Map.<Integer, Integer>of();
        return Optional.of(new StaticTemplates().introductionFeed(visit.words(IntroductionFeed.class), names.lines(visit, some.items()), count, more, years, ref.toString()));
    }

    /** The address of the form that asks for one, filled in from a record; empty for who may not ask. */
    Optional<String> asking(Visit visit, Ref ref) {
        return introductions.mayAsk(visit.actor()) ? Optional.of("/directory/introductions/new?" + ref.kind() + "=" + ref.id()) : Optional.empty();
    }
}
