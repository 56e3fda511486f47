// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Shown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The demonstrators that can be seen in the building today; what was measured with them stays with those who have an account. Their companies are asked. */
@Component
public final class ShownDemonstrators implements Shown {
    private static final int PAGE = 200;
    private final Labs labs;
    private final Demonstrators demonstrators;
    private final Residencies residencies;
    private final Clock clock;

    @Activate
    public ShownDemonstrators(@Reference Labs labs, @Reference Demonstrators demonstrators, @Reference Residencies residencies, @Reference Clock clock) {
        this.labs = labs;
        this.demonstrators = demonstrators;
        this.residencies = residencies;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.DEMONSTRATOR;
    }

    @Override
    public String kind() {
        return Demonstrator.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        var all = new ArrayList<Piece>();
        for (var lab : labs.list(Actor.system())) {
            var companies = residencies.of(Actor.system(), lab.id()).stream().collect(Collectors.toMap(Residency::id, stay -> stay.content().company()));
            for (var after = ""; all.size() < most;) {
                var slice = demonstrators.page(Actor.system(), lab.id(), new DemonstratorFilter("", Optional.of(true), Days.today(clock)), DemonstratorOrder.NAME, after, Math.min(most - all.size(), PAGE));
                slice.items().forEach(one -> Optional.ofNullable(companies.get(one.residency())).or(() -> company(one)).flatMap(company -> piece(one, company, locale)).ifPresent(all::add));
                after = slice.next();
                if (after.isEmpty()) break;
            }
        }
        return List.copyOf(all);
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return demonstrators.find(Actor.system(), ref.id()).flatMap(one -> company(one).flatMap(company -> piece(one, company, locale)));
    }

    private Optional<String> company(Demonstrator one) {
        return residencies.find(Actor.system(), one.residency()).map(stay -> stay.content().company());
    }

    private Optional<Piece> piece(Demonstrator one, String company, Locale locale) {
        if (!one.stands(Days.today(clock))) return Optional.empty();
        var words = Texts.beside(ShownDemonstrators.class).in(locale);
        var content = one.content();
        var until = content.until().map(day -> words.say("shown.until", words.day(day))).orElse("");
        var where = Stream.of(content.place(), until).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return Optional.of(new Piece(one.ref(), content.name(), content.what(), where, "", Optional.of(content.from()), company, Optional.empty()));
    }
}
