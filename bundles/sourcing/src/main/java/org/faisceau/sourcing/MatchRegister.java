// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.search.api.Candidates;
import org.faisceau.search.api.Candidates.Asked;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.api.Shortlist.Candidate;
import org.faisceau.search.api.Shortlist.Term;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.Matched;
import org.faisceau.sourcing.api.Matches;
import org.faisceau.sourcing.match.Matching;
import org.faisceau.sourcing.match.Wanted;
import org.faisceau.sourcing.match.WordsHeld;
import org.faisceau.sourcing.spi.Embedding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The index gives those that share words, their owners what is in them, the rules of {@code match} the points. */
@Component
public final class MatchRegister implements Matches {
    private final Candidates candidates;
    private final Solutions solutions;
    private final Campaigns campaigns;
    private final Profiles profiles;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();
    @Reference
    private volatile Optional<CpvCodes> codes = Optional.empty();
    @Reference
    private volatile Optional<Embedding> model = Optional.empty();

    @Activate
    public MatchRegister(@Reference Candidates candidates, @Reference Solutions solutions, @Reference Campaigns campaigns) {
        this.candidates = candidates;
        this.solutions = solutions;
        this.campaigns = campaigns;
        profiles = new Profiles(candidates);
    }

    /** Outside the framework nobody sets the references. */
    MatchRegister beside(Optional<Needs> others, Optional<CpvCodes> vocabulary, Optional<Embedding> operators) {
        needs = others;
        codes = vocabulary;
        model = operators;
        return this;
    }

    @Override
    public Optional<Matched> solutions(Actor actor, String need, MatchQuery query) {
        return need(actor, need).map(one -> {
            var sought = Sought.of(one, codes).with(query.words());
            var shortlist = candidates.find(actor, Solution.KIND, sought.texts(), COMPARED_MOST);
            return compared(actor, shortlist, wanted(actor, one, sought, shortlist.terms()), sought, query);
        });
    }

    @Override
    public Matched solutions(Actor actor, MatchQuery query) {
        var sought = Sought.nothing().with(query.words());
        if (!mayCompare(actor)) return new Matched(List.of(), List.of(), Map.of(), Map.of(), true);
        var shortlist = candidates.find(actor, Solution.KIND, sought.texts(), COMPARED_MOST);
        return compared(actor, shortlist, Wanted.of(shortlist.terms()), sought, query);
    }

    @Override
    public Optional<List<Solution>> holding(Actor actor, String text, Optional<LocalDate> since) {
        if (!mayCompare(actor) || text.isBlank()) return Optional.of(List.of());
        var shortlist = candidates.find(actor, Solution.KIND, List.of(new Asked(text, 1)), Candidates.MOST);
        if (!shortlist.isReady()) return Optional.empty();
        var words = new WordsHeld(shortlist.terms());
        var known = solutions.findAll(actor, ids(shortlist));
        var published = ids(shortlist).stream().map(known::get).filter(one -> one != null && one.state() == SolutionState.PUBLISHED && words.allBy(profiles.of(one)));
        var found = since.map(day -> published.filter(one -> !one.changedAt().isBefore(Days.begin(day))).sorted(Comparator.comparing(Solution::changedAt).reversed())).orElse(published);
        return Optional.of(found.toList());
    }

    @Override
    public boolean isReady() {
        return candidates.find(Actor.system(), Solution.KIND, List.of(new Asked("a", 1)), 1).isReady();
    }

    private Matched compared(Actor actor, Shortlist shortlist, Wanted wanted, Sought sought, MatchQuery query) {
        if (!shortlist.isReady()) return Matched.notReady();
        var some = solutions.findAll(actor, ids(shortlist)).values();
        return new Matching(with(wanted, sought, some), query).among(some.stream().map(profiles::of).toList());
    }

    @Override
    public Optional<Match> solution(Actor actor, String need, String solution, MatchQuery query) {
        return need(actor, need).flatMap(one -> solutions.find(actor, solution).map(it -> {
            var sought = Sought.of(one, codes).with(query.words());
            var terms = candidates.terms(Solution.KIND, sought.texts());
            return new Matching(with(wanted(actor, one, sought, terms), sought, List.of(it)), query).explain(profiles.of(it));
        }));
    }

    @Override
    public Optional<Matched> needs(Actor actor, String solution, MatchQuery query) {
        var all = needs;
        return all.isEmpty() ? Optional.empty() : compared(actor, solution).map(one -> {
            var sought = Sought.of(one).with(query.words());
            var shortlist = candidates.find(actor, Need.KIND, sought.texts(), COMPARED_MOST);
            if (!shortlist.isReady()) return Matched.notReady();
            var some = all.get().findAll(actor, ids(shortlist)).values();
            var likeness = Likeness.of(model, text(sought), some.stream().map(need -> new Likeness.Text(need.id(), need.title() + "\n" + Profiles.text(need))).toList());
            var wanted = new Wanted(shortlist.terms(), List.of(), Set.copyOf(one.content().themes()), one.content().territory(), Optional.empty(), likeness);
            return new Matching(wanted, query.withTrlLeast(0)).among(some.stream().map(profiles::of).toList());
        });
    }

    @Override
    public boolean mayCompare(Actor actor) {
        return actor.is(Role.OBSERVER) && actor.role() != Role.COMPANY;
    }

    @Override
    public boolean mayCompare(Actor actor, String solution) {
        return needs.isPresent() && compared(actor, solution).isPresent();
    }

    @Override
    public boolean hasModel() {
        return model.isPresent();
    }

    private Optional<Need> need(Actor actor, String id) {
        return mayCompare(actor) ? needs.flatMap(all -> all.find(actor, id)) : Optional.empty();
    }

    private Optional<Solution> compared(Actor actor, String id) {
        return solutions.find(actor, id).filter(one -> mayCompare(actor) || solutions.mayChange(actor, one));
    }

    private static List<String> ids(Shortlist shortlist) {
        return shortlist.items().stream().map(Candidate::ref).map(ref -> ref.id()).toList();
    }

    private Wanted wanted(Actor actor, Need need, Sought sought, List<Term> terms) {
        var vocabulary = sought.vocabulary().stream().map(name -> candidates.terms(Solution.KIND, List.of(new Asked(name, 1)))).toList();
        var offer = campaigns.found(actor, need.id()).stream().findFirst().map(Conclusion::offer);
        return new Wanted(terms, vocabulary, Set.copyOf(need.content().themes()), need.content().territory(), offer, Optional.empty());
    }

    private Wanted with(Wanted wanted, Sought sought, Collection<Solution> some) {
        var likeness = Likeness.of(model, text(sought), some.stream().map(one -> new Likeness.Text(one.id(), one.title() + "\n" + Profiles.text(one))).toList());
        return new Wanted(wanted.terms(), wanted.vocabulary(), wanted.themes(), wanted.territory(), wanted.offer(), likeness);
    }

    private static String text(Sought sought) {
        return sought.texts().stream().map(Asked::text).collect(Collectors.joining("\n"));
    }
}
