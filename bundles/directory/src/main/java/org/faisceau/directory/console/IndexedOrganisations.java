// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
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

/** Has organisations found by name, former name, number, kind, territory, what they belong to, and what they inspire others in. */
@Component
public final class IndexedOrganisations implements Indexed {
    private final Organisations organisations;
    private final Mentors mentors;
    private final SolutionThemes themes;

    @Activate
    public IndexedOrganisations(@Reference Organisations organisations, @Reference Mentors mentors, @Reference SolutionThemes themes) {
        this.organisations = organisations;
        this.mentors = mentors;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedOrganisations.class).in(locale).say("organisation.list");
    }

    @Override
    public String icon() {
        return "building-community";
    }

    /** One that was merged is found no more. */
    @Override
    public Optional<Thing> thing(Ref ref) {
        return organisations.find(Actor.system(), ref.id()).filter(found -> found.id().equals(ref.id())).map(found -> things(List.of(found)).get(0));
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        var page = organisations.page(Actor.system(), "", Optional.empty(), after, limit);
        return new Slice<>(things(page.items()), page.next());
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return organisations.find(actor, ref.id()).isPresent();
    }

    @Override
    public Set<Ref> readable(Actor actor, Collection<Ref> refs) {
        return organisations.findAll(actor, refs.stream().map(Ref::id).toList()).values().stream().map(Organisation::ref).collect(Collectors.toSet());
    }

    private List<Thing> things(List<Organisation> some) {
        var asked = mentors.findAll(Actor.system(), some.stream().map(Organisation::id).toList());
        return some.stream().map(one -> thing(one, Optional.ofNullable(asked.get(one.id())))).toList();
    }

    private Thing thing(Organisation one, Optional<Mentor> asked) {
        var mentor = asked.filter(it -> it.state() == MentorState.ACCEPTED).map(it -> inspires(it.content()));
        var kind = Texts.beside(IndexedOrganisations.class).in(Locale.FRENCH).say("kind." + one.kind());
        var text = one.territory().isEmpty() ? kind : kind + " · " + one.territory();
        var said = one.details();
        var keywords = Stream.of(Stream.of(one.siren(), one.siret()), said.formerNames().stream(), said.memberships().stream().map(Membership::name))
                .flatMap(some -> some).filter(word -> !word.isEmpty()).distinct().toList();
        var whole = Stream.concat(Stream.of(text, said.note()), mentor.stream()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        return new Thing(one.ref(), one.name(), whole, List.of(Audience.RESIDENTS), keywords, Instant.EPOCH);
    }

    /** What it can tell others: its themes and contracts. */
    private String inspires(MentorContent content) {
        var words = Texts.beside(IndexedOrganisations.class).in(Locale.FRENCH);
        var named = content.themes().stream().map(code -> themes.name(Actor.system(), code, Locale.FRENCH));
        var told = Stream.concat(named, content.contracts().stream().map(MentorContract::title)).collect(Collectors.joining(", "));
        return told.isEmpty() ? words.say("mentor.title") : words.say("chip.said", words.say("mentor.title"), told);
    }
}
