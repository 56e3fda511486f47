// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.Matched;
import org.faisceau.sourcing.api.Matches;
import org.faisceau.sourcing.api.Panels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Solutions that come near a need, why, and « what if »; from here companies go into a campaign's panel. */
@Component
public final class MatchSolutionsPage implements Page {
    private static final int SHOWN = 15;
    private static final int ASKED = 5;
    private static final int CAMPAIGNS = 20;
    private final Matches matches;
    private final Solutions solutions;
    private final SolutionThemes themes;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final Panels panels;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public MatchSolutionsPage(@Reference Matches matches, @Reference Solutions solutions, @Reference SolutionThemes themes, @Reference Organisations organisations, @Reference Campaigns campaigns, @Reference Panels panels) {
        this.matches = matches;
        this.solutions = solutions;
        this.themes = themes;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.panels = panels;
    }

    /** Outside the framework nobody sets the reference. */
    MatchSolutionsPage with(Needs others) {
        needs = Optional.of(others);
        return this;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/match/{need}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(MatchSolutionsPage.class);
        if (needs.isEmpty()) return Answer.notNow(words.say("match.needsOff"));
        var form = MatchForm.of(visit, words, themes, Option.of(SolutionNature.class, one -> words.say("nature." + one)));
        return need(visit).flatMap(need -> matches.solutions(visit.actor(), need.id(), form.query()).map(found -> view(visit, need, found, form)))
                .<Answer>map(view -> Answer.screen(words.say("match.title"), new StaticTemplates().matches(visit, words, view))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MatchSolutionsPage.class);
        var need = need(visit);
        if (need.isEmpty() || !visit.action().equals("panel")) return Answer.notFound();
        var companies = Set.copyOf(visit.form().all("company"));
        if (companies.isEmpty()) return Answer.redirect(visit.here(), Tone.PROBLEM, words.say("match.nobodyChosen"));
        var campaign = visit.form().value("campaign");
        return Said.of(words, panels.match(visit.actor(), campaign, companies, words.say("match.note", need.get().reference())), "/sourcing/campaigns/" + campaign + "/panel", "match.added");
    }

    private Optional<Need> need(Visit visit) {
        return needs.flatMap(all -> all.find(visit.actor(), visit.path("need")));
    }

    private MatchView view(Visit visit, Need need, Matched found, MatchForm form) {
        var asked = visit.query("why").isBlank() ? List.<Solution>of() : solutions.page(visit.actor(), SolutionFilter.all().withText(visit.query("why")), SolutionOrder.TITLE, "", ASKED).items();
        var explained = asked.stream().flatMap(one -> matches.solution(visit.actor(), need.id(), one.id(), form.query()).stream()).toList();
        var shown = found.matches().stream().limit(SHOWN).toList();
        var apart = found.apart().stream().limit(SHOWN).toList();
        var ids = Stream.of(shown, apart, explained).flatMap(List::stream).map(Match::id).distinct().toList();
        var known = solutions.findAll(visit.actor(), ids);
        var names = organisations.findAll(visit.actor(), known.values().stream().map(Solution::organisation).collect(Collectors.toSet()));
        var lines = new Lines(known, names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name())), found);
        var subject = new MatchView.Subject(need.title(), need.reference(), "/needs/" + need.id(), "/sourcing/match/" + need.id());
        return new MatchView(subject, "solutions", found, lines.of(shown), lines.of(apart), lines.of(explained), form.form(), form.themes(), form.kinds(), form.chips(), campaigns(visit, need));
    }

    private List<Option> campaigns(Visit visit, Need need) {
        return campaigns.page(visit.actor(), CampaignFilter.all().withNeed(need.id()), CampaignOrder.CHANGED, "", CAMPAIGNS).items().stream()
                .filter(one -> !one.state().isClosed() && campaigns.mayLead(visit.actor(), one)).map(one -> new Option(one.id(), one.reference() + " · " + one.title())).toList();
    }

    /** Matches as lines, those that are gone meanwhile left out. */
    private record Lines(Map<String, Solution> known, Map<String, String> names, Matched found) {
        List<MatchLine> of(List<Match> some) {
            return some.stream().filter(one -> known.containsKey(one.id())).map(this::line).toList();
        }

        private MatchLine line(Match one) {
            var solution = known.get(one.id());
            return new MatchLine(one, found.rank(one.id()).orElse(0), solution.title(), "/directory/solutions/" + one.id(), names.getOrDefault(solution.organisation(), ""), solution.organisation());
        }
    }
}
