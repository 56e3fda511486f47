// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What identifiers in an entry of the catalogue are called. */
@Component(service = SolutionNames.class)
public final class SolutionNames {
    private final Organisations organisations;
    private final Solutions solutions;
    private final SolutionThemes themes;

    @Activate
    public SolutionNames(@Reference Organisations organisations, @Reference Solutions solutions, @Reference SolutionThemes themes) {
        this.organisations = organisations;
        this.solutions = solutions;
        this.themes = themes;
    }

    List<SolutionLine> lines(Visit visit, List<Solution> some) {
        var named = named(some.stream().map(Solution::organisation).collect(Collectors.toSet()));
        return some.stream().map(one -> new SolutionLine(one, named.getOrDefault(one.organisation(), one.organisation()),
                one.content().themes().stream().map(code -> theme(visit, code)).toList(), solutions.isStale(one))).toList();
    }

    SolutionLine line(Visit visit, Solution one) {
        return lines(visit, List.of(one)).get(0);
    }

    String theme(Visit visit, String code) {
        return themes.name(visit.actor(), code, visit.locale());
    }

    List<String> themes(Visit visit) {
        return themes.codes(visit.actor());
    }

    /** An organisation's name; the identifier where it is gone. */
    String organisation(String id) {
        return named(List.of(id)).getOrDefault(id, id);
    }

    /** Asked as the system: who may read an entry may know whose it is, a visitor without account too. */
    private Map<String, String> named(Collection<String> ids) {
        return organisations.findAll(Actor.system(), ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().name()));
    }
}
