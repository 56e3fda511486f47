// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
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

/** Has solutions found by their words; authors are no words of theirs, and who offers one is a keyword: not what it is about. */
@Component
public final class IndexedSolutions implements Indexed {
    private final Solutions solutions;
    private final Organisations organisations;

    @Activate
    public IndexedSolutions(@Reference Solutions solutions, @Reference Organisations organisations) {
        this.solutions = solutions;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Solution.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedSolutions.class).in(locale).say("menu.solutions");
    }

    @Override
    public String icon() {
        return "rocket";
    }

    /** One that was merged is found no more. */
    @Override
    public Optional<Thing> thing(Ref ref) {
        return solutions.find(Actor.system(), ref.id()).filter(found -> found.id().equals(ref.id())).map(found -> things(List.of(found)).get(0));
    }

    /** By title: what is changed meanwhile keeps its place, and the change log brings the change. */
    @Override
    public Slice<Thing> all(String after, int limit) {
        var page = solutions.page(Actor.system(), SolutionFilter.all(), SolutionOrder.TITLE, after, limit);
        return new Slice<>(things(page.items()), page.next());
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return solutions.find(actor, ref.id()).isPresent();
    }

    @Override
    public Set<Ref> readable(Actor actor, Collection<Ref> refs) {
        return solutions.findAll(actor, refs.stream().map(Ref::id).toList()).values().stream().map(Solution::ref).collect(Collectors.toSet());
    }

    private List<Thing> things(List<Solution> some) {
        var named = organisations.findAll(Actor.system(), some.stream().map(Solution::organisation).collect(Collectors.toSet()));
        return some.stream().map(one -> thing(one, Optional.ofNullable(named.get(one.organisation())).map(Organisation::name).orElse(""))).toList();
    }

    private static Thing thing(Solution one, String organisation) {
        var content = one.content();
        var contracts = content.references().stream().flatMap(reference -> Stream.of(reference.buyer(), reference.contract()));
        var text = Stream.of(Stream.of(content.pitch(), content.folder(), content.territory()), contracts, content.keywords().stream()).flatMap(part -> part)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        var keywords = new ArrayList<>(content.keywords());
        content.labels().forEach(label -> keywords.add(SolutionSaying.label(label)));
        if (!organisation.isEmpty()) keywords.add(organisation);
        return new Thing(one.ref(), one.title(), text, audience(one), keywords, one.changedAt());
    }

    private static List<String> audience(Solution one) {
        var words = new ArrayList<>(List.of(Audience.STAFF, Audience.organisation(one.organisation())));
        if (one.state() == SolutionState.PUBLISHED) words.add(Audience.RESIDENTS);
        if (one.state() == SolutionState.PUBLISHED && one.content().isPublic()) words.add(Audience.PUBLIC);
        return words;
    }
}
