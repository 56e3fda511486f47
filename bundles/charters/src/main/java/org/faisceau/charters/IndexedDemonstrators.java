// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Labs;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has demonstrators found by name, place, what they show and what was measured, by whoever reads the stay they belong to. */
@Component
public final class IndexedDemonstrators implements Indexed {
    private static final int PAGE = 200;
    private final Labs labs;
    private final Demonstrators demonstrators;

    @Activate
    public IndexedDemonstrators(@Reference Labs labs, @Reference Demonstrators demonstrators) {
        this.labs = labs;
        this.demonstrators = demonstrators;
    }

    @Override
    public String kind() {
        return Demonstrator.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedDemonstrators.class).in(locale).say("index.demonstrators");
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return demonstrators.find(Actor.system(), ref.id()).map(IndexedDemonstrators::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return IndexPages.after(labs.list(Actor.system()).stream().flatMap(lab -> whole(lab.id()).stream()).map(IndexedDemonstrators::thing), after, limit);
    }

    private List<Demonstrator> whole(String lab) {
        var all = new ArrayList<Demonstrator>();
        var after = "";
        do {
            var slice = demonstrators.page(Actor.system(), lab, new DemonstratorFilter("", Optional.empty(), LocalDate.EPOCH), DemonstratorOrder.NAME, after, PAGE);
            all.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty());
        return all;
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return demonstrators.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Demonstrator one) {
        var content = one.content();
        return new Thing(one.ref(), content.name(), String.join("\n", content.what(), content.place(), content.measures()), List.of(Audience.RESIDENTS), List.of(), content.from().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
