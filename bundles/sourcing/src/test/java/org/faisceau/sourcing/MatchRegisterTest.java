// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Solution;
import org.faisceau.sourcing.api.Match.Points;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.MatchCriterion;
import org.faisceau.sourcing.api.MatchFilter;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.Matched;
import org.faisceau.sourcing.spi.Embedding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchRegisterTest {
    private OpenMatches world;
    private String probe;
    private String sponge;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new OpenMatches(folder);
        probe = world.offered("Écoute acoustique", "Situe les fuites la nuit", 0, "Hérault", 9);
        sponge = world.offered("Éponge pour caves", "Après les fuites", 1, "", 4);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Matched found(MatchQuery query) {
        return world.matches.solutions(world.open.buyer, world.open.need.id(), query).orElseThrow();
    }

    private static List<String> ids(Matched matched) {
        return matched.matches().stream().map(Match::id).toList();
    }

    @Test
    void theNearestComesFirstAndSaysItsWords() {
        assertEquals(List.of(probe, sponge), ids(found(MatchQuery.all())));
        assertEquals(Set.of("ecoute", "fuite"), Set.copyOf(found(MatchQuery.all()).matches().get(0).words()));
        assertEquals(Optional.of(2), found(MatchQuery.all()).rank(sponge));
    }

    private List<String> holding(String text, Optional<LocalDate> since) {
        return world.matches.holding(world.open.buyer, text, since).orElseThrow().stream().map(Solution::id).toList();
    }

    @Test
    void whatHoldsAllWordsIsFoundWhoeverOffersIt() {
        assertEquals(List.of(probe, sponge), holding("fuites", Optional.empty()));
        assertEquals(List.of(sponge), holding("caves fuites", Optional.empty()));
        assertEquals(List.of(), holding("Aquasonde", Optional.empty()));
        assertEquals(List.of(), world.matches.holding(world.open.seller, "fuites", Optional.empty()).orElseThrow());
    }

    @Test
    void whatChangedSinceIsFoundApartAndNoDraft() {
        world.drafted("Brouillon de fuites", "", 1, "", 4);
        assertEquals(Set.of(probe, sponge), Set.copyOf(holding("fuites", Optional.of(LocalDate.of(2026, 11, 24)))));
        assertEquals(List.of(), holding("fuites", Optional.of(LocalDate.of(2026, 11, 25))));
    }

    @Test
    void renamingACompanyChangesNoRankAndNoPoint() {
        var before = found(MatchQuery.all());
        var company = world.open.organisations.find(OpenSourcing.MANAGER, world.open.companies.get(1)).orElseThrow();
        world.open.organisations.change(OpenSourcing.MANAGER, company.id(), company.version(), new Draft("Écoute des fuites SAS", OrganisationKind.COMPANY, "", "", ""));
        assertEquals("Écoute des fuites SAS", world.open.organisations.find(OpenSourcing.MANAGER, company.id()).orElseThrow().name());
        assertEquals(before, found(MatchQuery.all()));
    }

    @Test
    void wordsAddedInAWhatIfCountAndAreKeptNowhere() {
        assertEquals(List.of(sponge, probe), ids(found(MatchQuery.all().withWords("éponge caves"))));
        assertEquals(List.of(probe, sponge), ids(found(MatchQuery.all())));
    }

    @Test
    void aDraftIsLeftOutAndSaysWhy() {
        var draft = world.drafted("Écoute des fuites", "", 2, "", 0).id();
        var found = world.matches.solutions(OpenSourcing.MANAGER, world.open.need.id(), MatchQuery.all()).orElseThrow();
        assertEquals(Map.of(MatchFilter.STATE, 1), found.leftOut());
        assertEquals(List.of(draft), found.apart().stream().map(Match::id).toList());
        assertFalse(ids(found(MatchQuery.all())).contains(draft));
    }

    @Test
    void oneSolutionIsExplainedThoughItSharesNoWord() {
        var other = world.offered("Vélo cargo", "Livre en ville", 2, "", 9);
        var match = world.matches.solution(world.open.buyer, world.open.need.id(), other, MatchQuery.all().withTrlLeast(9)).orElseThrow();
        assertEquals(0, match.score());
        assertEquals(Set.of(MatchFilter.READINESS), world.matches.solution(world.open.buyer, world.open.need.id(), sponge, MatchQuery.all().withTrlLeast(9)).orElseThrow().leftOut());
    }

    @Test
    void aCompanyComparesItsOwnSolutionsWithTheNeedsItReads() {
        assertEquals(List.of(world.open.need.id()), ids(world.matches.needs(world.open.seller, probe, MatchQuery.all()).orElseThrow()));
        assertEquals(Optional.empty(), world.matches.needs(world.open.seller, sponge, MatchQuery.all()));
        assertEquals(Optional.empty(), world.matches.solutions(world.open.seller, world.open.need.id(), MatchQuery.all()));
        assertEquals(List.of(), world.matches.solutions(world.open.seller, MatchQuery.all().withWords("fuites")).matches());
    }

    @Test
    void aModelOfTheOperatorIsOneMoreCriterion() {
        assertFalse(world.matches.hasModel());
        world.matches.beside(Optional.of(world.open.needs()), Optional.empty(), Optional.of(model(List.of(0.5, 0.5))));
        var points = found(MatchQuery.all()).matches().get(0).points();
        assertEquals(new Points(MatchCriterion.MODEL, 10), points.get(points.size() - 1));
    }

    @Test
    void aModelThatFailsGivesNoPointsAndHarmsNobody() {
        var before = found(MatchQuery.all());
        world.matches.beside(Optional.of(world.open.needs()), Optional.empty(), Optional.of(model(List.of())));
        assertEquals(before, found(MatchQuery.all()));
    }

    @Test
    void saysThatTheIndexIsNotOpenYet() {
        world.candidates.closed();
        assertFalse(found(MatchQuery.all()).isReady() || world.matches.isReady());
        assertEquals(Optional.empty(), world.matches.holding(world.open.buyer, "fuites", Optional.empty()));
    }

    @Test
    void withoutTheModuleOfNeedsWordsAloneAreCompared() {
        world.matches.beside(Optional.empty(), Optional.empty(), Optional.empty());
        assertTrue(world.matches.solutions(world.open.buyer, world.open.need.id(), MatchQuery.all()).isEmpty());
        assertEquals(List.of(probe), ids(world.matches.solutions(world.open.buyer, MatchQuery.all().withWords("acoustique"))));
    }

    private static Embedding model(List<Double> answers) {
        return new Embedding() {
            @Override
            public String name() {
                return "fictitious";
            }

            @Override
            public List<Double> likeness(String text, List<String> others) {
                return answers;
            }
        };
    }
}
