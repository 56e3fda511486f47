// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.Matched;
import org.faisceau.sourcing.api.Matches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs that a solution comes near, for who offers it: those this person reads, and why. */
@Component
public final class MatchNeedsPage implements Page {
    private static final int SHOWN = 15;
    private final Matches matches;
    private final Solutions solutions;
    private final SolutionThemes themes;
    private final Organisations organisations;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public MatchNeedsPage(@Reference Matches matches, @Reference Solutions solutions, @Reference SolutionThemes themes, @Reference Organisations organisations) {
        this.matches = matches;
        this.solutions = solutions;
        this.themes = themes;
        this.organisations = organisations;
    }

    /** Outside the framework nobody sets the reference. */
    MatchNeedsPage with(Needs others) {
        needs = Optional.of(others);
        return this;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/match/solution/{solution}");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(MatchNeedsPage.class);
        var form = MatchForm.of(visit, words, themes, Option.of(NeedKind.class, one -> words.say("need." + one)));
        return solutions.find(visit.actor(), visit.path("solution")).flatMap(one -> matches.needs(visit.actor(), one.id(), form.query()).map(found -> view(visit, one, found, form)))
                .<Answer>map(view -> Answer.screen(words.say("match.needsTitle"), new StaticTemplates().matches(visit, words, view))).orElse(Answer.notFound());
    }

    private MatchView view(Visit visit, Solution solution, Matched found, MatchForm form) {
        var shown = found.matches().stream().limit(SHOWN).toList();
        var apart = found.apart().stream().limit(SHOWN).toList();
        var ids = Stream.of(shown, apart).flatMap(List::stream).map(Match::id).toList();
        var known = needs.map(all -> all.findAll(visit.actor(), ids)).orElse(Map.of());
        var buyers = organisations.findAll(visit.actor(), known.values().stream().map(one -> one.content().organisation()).filter(id -> !id.isEmpty()).collect(Collectors.toSet()));
        var subject = new MatchView.Subject(solution.title(), "", "/directory/solutions/" + solution.id(), "/sourcing/match/solution/" + solution.id());
        return new MatchView(subject, "needs", found, lines(known, buyers, found, shown), lines(known, buyers, found, apart), List.of(), form.form(), form.themes(), form.kinds(), form.chips(), List.of());
    }

    private static List<MatchLine> lines(Map<String, Need> known, Map<String, Organisation> buyers, Matched found, List<Match> some) {
        return some.stream().filter(one -> known.containsKey(one.id())).map(one -> {
            var need = known.get(one.id());
            var buyer = Optional.ofNullable(buyers.get(need.content().organisation())).map(Organisation::name).orElse("");
            return new MatchLine(one, found.rank(one.id()).orElse(0), need.title(), "/needs/" + one.id(), buyer.isEmpty() ? need.reference() : need.reference() + " · " + buyer, "");
        }).toList();
    }
}
