// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What identifiers of a mentor are called. */
@Component(service = MentorNames.class)
public final class MentorNames {
    private final Organisations organisations;
    private final SolutionThemes themes;
    private final Accounts accounts;

    @Activate
    public MentorNames(@Reference Organisations organisations, @Reference SolutionThemes themes, @Reference Accounts accounts) {
        this.organisations = organisations;
        this.themes = themes;
        this.accounts = accounts;
    }

    List<MentorLine> lines(Visit visit, List<Mentor> some) {
        var named = organisations.findAll(visit.actor(), some.stream().map(Mentor::organisation).collect(Collectors.toSet()));
        var people = accounts.shownNames(some.stream().flatMap(one -> Stream.of(one.askedBy(), one.answeredBy())).filter(id -> !id.isEmpty()).toList());
        return some.stream().map(one -> new MentorLine(one, Optional.ofNullable(named.get(one.organisation())).map(Organisation::name).orElse(""),
                one.content().themes().stream().map(code -> themes.name(visit.actor(), code, visit.locale())).toList(), people.get(one.askedBy()),
                people.getOrDefault(one.answeredBy(), ""))).toList();
    }

    MentorLine line(Visit visit, Mentor one) {
        return lines(visit, List.of(one)).get(0);
    }

    /** The themes to choose from. */
    List<Option> themes(Visit visit) {
        return themes.codes(visit.actor()).stream().map(code -> new Option(code, themes.name(visit.actor(), code, visit.locale()))).toList();
    }

    String theme(Visit visit, String code) {
        return themes.name(visit.actor(), code, visit.locale());
    }
}
