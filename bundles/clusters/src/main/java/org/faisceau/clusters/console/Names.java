// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Organisations, themes and needs by their names, for the pages of clusters. */
@Component(service = Names.class)
public final class Names {
    private static final int AT_ONCE = 1000;
    private static final int PICKED = 10;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public Names(@Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.organisations = organisations;
        this.themes = themes;
    }

    /** Its name; its identifier where nobody knows it any more. */
    String organisation(String id) {
        return organisations.find(Actor.system(), id).map(Organisation::name).orElse(id);
    }

    /** Names of several, by identifier; unknown ones are absent. */
    Map<String, String> organisations(Collection<String> some) {
        var names = new HashMap<String, String>();
        var all = some.stream().distinct().toList();
        for (int at = 0; at < all.size(); at += AT_ONCE) organisations.findAll(Actor.system(), all.subList(at, Math.min(all.size(), at + AT_ONCE))).forEach((id, one) -> names.put(id, one.name()));
        return names;
    }

    /** All that may be a member, by name; the chosen one is always among them. */
    List<Option> offered(Actor actor, String chosen) {
        return some(actor, EnumSet.allOf(OrganisationKind.class), chosen);
    }

    /** Those that may be a cluster. */
    List<Option> associations(Actor actor, String chosen) {
        return some(actor, EnumSet.of(OrganisationKind.CLUSTER, OrganisationKind.ASSOCIATION), chosen);
    }

    private List<Option> some(Actor actor, Set<OrganisationKind> which, String chosen) {
        return organisations.offered(actor, which, List.of(chosen), Organisations.OFFERED_MOST).stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    List<Option> sectors(Visit visit) {
        return sectors(visit, "");
    }

    /** @param chosen is always among them */
    List<Option> sectors(Visit visit, String chosen) {
        return Stream.concat(themes.codes(visit.actor()).stream(), Stream.of(chosen).filter(code -> !code.isEmpty())).distinct().map(code -> new Option(code, themes.name(visit.actor(), code, visit.locale()))).toList();
    }

    /** A sector's name; empty for none. */
    String sector(Visit visit, String code) {
        return code.isEmpty() ? "" : themes.name(visit.actor(), code, visit.locale());
    }

    /** A need's title for this reader; empty where it is unknown, hidden, or its module is stopped. */
    String need(Visit visit, Ref need) {
        return kind().flatMap(kind -> kind.title(visit.actor(), need, visit.locale())).orElse("");
    }

    /** Titles of several, for this reader; the unknown and the hidden are absent, and all while their module is stopped. */
    Map<Ref, String> needs(Visit visit, Collection<Ref> some) {
        return some.isEmpty() ? Map.of() : kind().map(kind -> kind.titles(visit.actor(), some, visit.locale())).orElse(Map.of());
    }

    /** Where a need is shown; empty while its module is stopped. */
    String address(Ref need) {
        return kind().map(kind -> kind.address(need)).orElse("");
    }

    /** False while the module of needs is stopped. */
    boolean hasNeeds() {
        return kind().isPresent();
    }

    /** The needs that these words name for this reader: the one of that title or reference, else all that contain them, ten at most. */
    List<Ref> picked(Visit visit, String words) {
        var found = kind().map(kind -> kind.pick(visit.actor(), words, PICKED)).orElse(List.of());
        var titles = needs(visit, found);
        var same = found.stream().filter(one -> SortKey.of(titles.getOrDefault(one, "")).equals(SortKey.of(words))).toList();
        return same.size() == 1 ? same : found;
    }

    private Optional<Kind> kind() {
        return kinds.stream().filter(kind -> kind.word().equals("need")).findFirst();
    }
}
