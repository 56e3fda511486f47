// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has needs found by their words. */
@Component
public final class IndexedNeeds implements Indexed {
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Audiences audiences;
    private final Calls calls;

    @Activate
    public IndexedNeeds(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Audiences audiences,
            @Reference Calls calls) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.audiences = audiences;
        this.calls = calls;
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedNeeds.class).in(locale).say("needs.title");
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return needs.find(Actor.system(), ref.id()).map(need -> things(List.of(need)).get(0));
    }

    @Override
    public Map<Ref, Thing> things(Collection<Ref> refs) {
        var found = needs.findAll(Actor.system(), refs.stream().map(Ref::id).toList()).values();
        return things(List.copyOf(found)).stream().collect(Collectors.toMap(Thing::ref, thing -> thing));
    }

    /** By title: what is changed meanwhile keeps its place, and the change log brings the change. */
    @Override
    public Slice<Thing> all(String after, int limit) {
        var page = needs.page(Actor.system(), NeedFilter.all(), NeedOrder.TITLE, after, limit);
        return new Slice<>(things(page.items()), page.next());
    }

    /** The needs of an organisation and those of a theme carry its name. */
    @Override
    public Slice<Thing> naming(Ref other, String after, int limit) {
        var filter = switch (other.kind()) {
            case Organisation.KIND -> Optional.of(NeedFilter.all().withOrganisations(Set.of(other.id())));
            case Theme.KIND -> Optional.of(NeedFilter.all().withThemes(Set.of(other.id())));
            default -> Optional.<NeedFilter>empty();
        };
        if (filter.isEmpty()) return new Slice<>(List.of(), "");
        var page = needs.page(Actor.system(), filter.get(), NeedOrder.TITLE, after, limit);
        return new Slice<>(things(page.items()), page.next());
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return needs.find(actor, ref.id()).isPresent();
    }

    @Override
    public Set<Ref> readable(Actor actor, Collection<Ref> refs) {
        return needs.findAll(actor, refs.stream().map(Ref::id).toList()).values().stream().map(Need::ref).collect(Collectors.toSet());
    }

    private List<Thing> things(List<Need> some) {
        var ids = some.stream().map(need -> need.content().organisation()).collect(Collectors.toSet());
        var needIds = some.stream().map(Need::id).toList();
        var anonymous = needs.anonymous(Actor.system(), needIds);
        var addressed = audiences.companies(Actor.system(), needIds);
        var told = calls.told(Actor.system(), needIds);
        var named = organisations.findAll(Actor.system(), ids);
        var readers = needs.readers(some);
        var domains = themes.list(Actor.system()).stream().collect(Collectors.toMap(Theme::id, theme -> List.of(theme.nameFr(), theme.nameEn())));
        return some.stream().map(need -> thing(need, anonymous.contains(need.id()) ? "" : Optional.ofNullable(named.get(need.content().organisation())).map(Organisation::name).orElse(""),
                domains, audience(need, readers.get(need.id()), addressed.getOrDefault(need.id(), Set.of()), told.getOrDefault(need.id(), Set.of())))).toList();
    }

    /**
     * @param organisation its name; empty where it is gone, or anonymous: what is indexed is shown to all who find it
     * @param domains the names of themes, by identifier
     */
    private static Thing thing(Need need, String organisation, Map<String, List<String>> domains, List<String> audience) {
        var content = need.content();
        var text = Stream.of(content.description().objectives(), content.description().expectedResults(), content.description().functions(),
                content.territory(), content.procedure(), organisation).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
        var keywords = new ArrayList<>(content.cpv());
        keywords.add(need.reference());
        content.themes().forEach(theme -> keywords.addAll(domains.getOrDefault(theme, List.of())));
        if (!organisation.isEmpty()) keywords.add(organisation);
        return new Thing(need.ref(), need.title(), text, audience, keywords, need.changedAt());
    }

    /**
     * The people the register shows it to.
     *
     * @param readers asked of the register, not repeated here
     * @param companies those it is addressed to alone; empty for all
     * @param authorities those it calls, who read it too
     */
    private static List<String> audience(Need need, Confidentiality readers, Set<String> companies, Set<String> authorities) {
        var words = new ArrayList<>(List.of(Audience.STAFF, Audience.organisation(need.content().organisation())));
        authorities.forEach(authority -> words.add(Audience.organisation(authority)));
        if (!companies.isEmpty() && readers != Confidentiality.INTERNAL) {
            words.add(Audience.NO_COMPANY);
            companies.forEach(company -> words.add(Audience.organisation(company)));
            return words;
        }
        switch (readers) {
            case PUBLIC -> words.addAll(List.of(Audience.PUBLIC, Audience.RESIDENTS));
            case RESIDENTS -> words.add(Audience.RESIDENTS);
            case INTERNAL -> { }
        }
        return words;
    }
}
