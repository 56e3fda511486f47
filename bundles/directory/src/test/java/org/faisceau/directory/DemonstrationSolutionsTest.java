// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationSolutionsTest {
    private OpenSolutions open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        new DemonstrationOrganisations((OrganisationRegister) open.organisations).load();
        new DemonstrationSolutions(open.store(), open.clock(), open.ids()).load();
        new DemonstrationIntroductions(open.store(), open.clock(), open.ids(), open.solutions, name -> new Actor(name, Role.MANAGER, "")).load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void thirtyCompaniesOfferSixtySolutionsInTheEightDomains() {
        var solutions = solutions();
        assertEquals(60, solutions.size());
        assertEquals(31, open.organisations.count(MANAGER, "", Optional.of(OrganisationKind.COMPANY)));
        assertEquals(30, solutions.stream().map(Solution::organisation).distinct().count());
        assertEquals(Set.of("water", "habitats", "soils", "biowaste", "ecocitems", "revitems", "numems", "valems"), open.solutions.themes(MANAGER).keySet());
    }

    @Test
    void someSheetsAreStaleTwoAreOneAndEveryStateIsThere() {
        assertTrue(open.solutions.count(MANAGER, SolutionFilter.all().staleOnly(), 100) >= 5);
        assertEquals(1, open.solutions.twins(MANAGER, 10).size());
        assertEquals(Set.of(SolutionState.values()), solutions().stream().map(Solution::state).collect(Collectors.toSet()));
    }

    @Test
    void fortyIntroductionsInEveryStateOfOrganisationsThatExist() {
        var some = open.introductions.page(MANAGER, IntroductionFilter.all(), IntroductionOrder.CHANGED, "", 200).items();
        assertEquals(40, some.size());
        assertEquals(Set.of(IntroductionState.values()), some.stream().map(Introduction::state).collect(Collectors.toSet()));
        var ids = new HashSet<String>();
        some.forEach(one -> ids.addAll(List.of(one.content().company(), one.content().buyer())));
        assertEquals(ids, open.organisations.findAll(MANAGER, ids).keySet());
        assertEquals(List.of(), open.letters.letters);
    }

    private List<Solution> solutions() {
        return open.solutions.page(MANAGER, SolutionFilter.all(), SolutionOrder.TITLE, "", 200).items();
    }
}
