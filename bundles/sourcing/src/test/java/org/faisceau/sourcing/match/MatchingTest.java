// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.search.api.Shortlist.Term;
import org.faisceau.sourcing.api.Conclusion.Offer;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.Match.Points;
import org.faisceau.sourcing.api.MatchAdvice;
import org.faisceau.sourcing.api.MatchCriterion;
import org.faisceau.sourcing.api.MatchFilter;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.MatchReach;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Term LEAK = term("fuites", "fuit", "deperdition");
    private static final Term RAIN = term("eaux pluviales", "eau pluvial", "eau plui");
    private static final Wanted WANTED = new Wanted(List.of(LEAK, RAIN), List.of(List.of(term("canalisation", "canalisation"))), Set.of("water"), "Hérault", Optional.of(Offer.AVAILABLE), Optional.empty());

    private static Term term(String word, String... forms) {
        return new Term(word, List.of(forms), 1, 2);
    }

    private static Profile profile(String id, String title, String text, String territory, int trl) {
        return new Profile(id, List.of(title.split(" ")), List.of(text.split(" ")), "TECHNICAL", Set.of("water"), territory, trl, true);
    }

    private static Matching matching(Wanted wanted, MatchQuery query) {
        return new Matching(wanted, query);
    }

    private static int points(Match match, MatchCriterion criterion) {
        return match.points().stream().filter(one -> one.criterion() == criterion).mapToInt(Points::points).sum();
    }

    @Test
    void aFullAnswerHasAHundredPoints() {
        var best = matching(WANTED, MatchQuery.all()).explain(profile("a", "fuit eau pluvial canalisation", "x", "Occitanie", 9));
        assertEquals(100, best.score());
        assertEquals(List.of("fuites", "eaux pluviales"), best.words());
    }

    @Test
    void aWordOfTheTitleGivesMoreThanOneOfTheText() {
        var inTitle = matching(WANTED, MatchQuery.all()).explain(profile("a", "deperdition", "x", "", 0));
        var inText = matching(WANTED, MatchQuery.all()).explain(profile("b", "x", "deperdition", "", 0));
        assertTrue(points(inTitle, MatchCriterion.TEXT) > points(inText, MatchCriterion.TEXT));
        assertTrue(points(inText, MatchCriterion.TEXT) > 0);
    }

    @Test
    void oneThatSharesNoWordHasNoPlace() {
        var found = matching(WANTED, MatchQuery.all()).among(List.of(profile("a", "deperdition", "x", "", 0), profile("b", "methanisation", "canalisation", "Hérault", 9)));
        assertEquals(List.of("a"), found.matches().stream().map(Match::id).toList());
        assertEquals(1, found.compared());
    }

    @Test
    void aGroupOfWordsIsFoundAsAWhole() {
        assertEquals(List.of(), matching(WANTED, MatchQuery.all()).explain(profile("a", "eau", "plui", "", 0)).words());
        assertEquals(List.of("eaux pluviales"), matching(WANTED, MatchQuery.all()).explain(profile("a", "x", "eau plui", "", 0)).words());
    }

    @Test
    void theLeafOfTheVocabularyCountsMoreThanItsBranch() {
        var branch = new Wanted(List.of(LEAK), List.of(List.of(term("vanne", "van")), List.of(term("canalisation", "canalisation"))), Set.of(), "", Optional.empty(), Optional.empty());
        var leaf = matching(WANTED, MatchQuery.all()).explain(profile("a", "canalisation", "x", "", 0));
        assertTrue(points(leaf, MatchCriterion.CPV) > points(matching(branch, MatchQuery.all()).explain(profile("a", "canalisation", "x", "", 0)), MatchCriterion.CPV));
    }

    @Test
    void whatIsNotOnTheMarketIsSoughtAmongWhatIsBeingMade() {
        var none = new Wanted(WANTED.terms(), List.of(), Set.of(), "", Optional.of(Offer.NONE), Optional.empty());
        var young = profile("a", "fuit", "x", "", 5);
        var ready = profile("b", "fuit", "x", "", 9);
        assertEquals("a", matching(none, MatchQuery.all()).among(List.of(ready, young)).matches().get(0).id());
        assertEquals("b", matching(WANTED, MatchQuery.all()).among(List.of(young, ready)).matches().get(0).id());
    }

    @Test
    void countsPerFilterWhomItLeavesOutAndSaysWhy() {
        var filters = MatchQuery.all().withThemes(Set.of("water")).withReach(MatchReach.REGION).withTrlLeast(7);
        var far = profile("a", "fuit", "x", "Bretagne", 3);
        var near = profile("b", "fuit", "x", "Gard", 8);
        var found = matching(WANTED, filters).among(List.of(far, near));
        assertEquals(Map.of(MatchFilter.TERRITORY, 1, MatchFilter.READINESS, 1), found.leftOut());
        assertEquals(1, found.apart().size());
        assertEquals(List.of("b"), found.matches().stream().map(Match::id).toList());
        assertEquals(Set.of(MatchFilter.TERRITORY, MatchFilter.READINESS), matching(WANTED, filters).explain(far).leftOut());
        assertEquals(Map.of(MatchFilter.THEME, MatchAdvice.USELESS), found.advice());
    }

    @Test
    void namesFiltersThatLeaveEverybodyOut() {
        var filters = MatchQuery.all().withReach(MatchReach.SAME).withTrlLeast(7);
        var some = List.of(profile("a", "fuit", "x", "Bretagne", 9), profile("b", "fuit", "x", "Hérault", 3));
        assertEquals(Map.of(MatchFilter.TERRITORY, MatchAdvice.CONTRADICTORY, MatchFilter.READINESS, MatchAdvice.CONTRADICTORY), matching(WANTED, filters).among(some).advice());
        var high = MatchQuery.all().withTrlLeast(9);
        assertEquals(Map.of(MatchFilter.READINESS, MatchAdvice.TOO_NARROW), matching(WANTED, high).among(some.subList(1, 2)).advice());
    }

    @Test
    void aDraftIsLeftOut() {
        var draft = new Profile("a", List.of("fuit"), List.of(), "", Set.of(), "", 0, false);
        assertEquals(Map.of(MatchFilter.STATE, 1), matching(WANTED, MatchQuery.all()).among(List.of(draft)).leftOut());
    }

    @Test
    void aModelGivesPointsOfItsOwnThatAreShownAsSuch() {
        var one = profile("a", "fuit", "x", "", 0);
        var without = matching(WANTED, MatchQuery.all()).explain(one);
        var with = new Matching(new Wanted(WANTED.terms(), WANTED.vocabulary(), WANTED.themes(), WANTED.territory(), WANTED.offer(), Optional.of(Map.of("a", 0.5))), MatchQuery.all()).explain(one);
        assertEquals(10, points(with, MatchCriterion.MODEL));
        assertEquals(without.score() + 10, with.score());
    }

    @Test
    void asksNoCriterionOfWhatTheNeedDoesNotSay() {
        var match = matching(Wanted.of(List.of(LEAK)), MatchQuery.all()).explain(profile("a", "fuit", "x", "Gard", 9));
        assertEquals(List.of(MatchCriterion.TEXT), match.points().stream().map(Points::criterion).toList());
        assertEquals(match.most(), match.score());
    }

    @Test
    void equalsKeepTheirOrderWhateverTheOrderTheyComeIn() {
        var one = profile("a", "fuit", "x", "", 0);
        var other = profile("b", "fuit", "x", "", 0);
        assertEquals(matching(WANTED, MatchQuery.all()).among(List.of(one, other)), matching(WANTED, MatchQuery.all()).among(List.of(other, one)));
    }
}
