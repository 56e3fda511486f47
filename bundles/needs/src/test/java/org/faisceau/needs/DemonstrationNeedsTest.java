// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.directory.DemonstrationOrganisations;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Step;
import org.faisceau.needs.api.Theme;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationNeedsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private TemporaryStore store;
    private OrganisationRegister organisations;
    private NeedRegister needs;

    @BeforeEach
    void load() {
        store = TemporaryStore.in(folder, CLOCK);
        var ids = new TimeOrderedIds(CLOCK);
        organisations = new OrganisationRegister(store.store(), CLOCK, ids);
        needs = new NeedRegister(store.store(), CLOCK, ids, organisations, new NeedHolders());
        new DemonstrationOrganisations(organisations).load();
        new DemonstrationNeeds(store.store(), CLOCK, ids, organisations, name -> new Actor(name, Role.MANAGER, "")).load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void loadsAHundredAndTwentyNeedsOfDifferentTitles() {
        assertEquals(120, all().stream().map(Need::title).distinct().count());
    }

    @Test
    void saysSomethingElseOfEach() {
        assertEquals(120, all().stream().map(need -> need.content().description()).distinct().count());
        assertTrue(all().stream().map(need -> need.content().description()).noneMatch(
                text -> text.objectives().length() < 40 || text.expectedResults().length() < 20 || text.functions().length() < 20));
    }

    @Test
    void hasEveryStateOfLife() {
        assertEquals(EnumSet.allOf(NeedState.class), EnumSet.copyOf(needs.states(Actor.system()).keySet()));
    }

    @Test
    void touchesEveryDomain() {
        var used = all().stream().flatMap(need -> need.content().themes().stream()).collect(Collectors.toSet());
        assertEquals(new ThemeRegister(store.store()).list(Actor.system()).stream().map(Theme::id).collect(Collectors.toSet()), used);
    }

    @Test
    void namesOnlyCodesAndOrganisationsThatExist() {
        var codes = new CpvList();
        assertEquals(List.of(), all().stream().flatMap(need -> need.content().cpv().stream()).filter(code -> codes.find(code).isEmpty()).toList());
        assertEquals(List.of(), all().stream().map(need -> need.content().organisation())
                .filter(id -> organisations.find(Actor.system(), id).isEmpty()).toList());
    }

    @Test
    void takesItsStepsInTheirOrderAndBeforeNow() {
        assertEquals(List.of(), all().stream().filter(need -> !isPlausible(need)).map(Need::title).toList());
    }

    @Test
    void hasDeadlinesToComeForWhatIsPublished() {
        assertEquals(List.of(), all().stream().filter(need -> need.state() == NeedState.PUBLISHED)
                .filter(need -> need.content().deadline().orElse(TODAY).isBefore(TODAY.plusDays(1))).map(Need::title).toList());
    }

    @Test
    void saysWhyWhatIsAbandonedWas() {
        var reasons = all().stream().filter(need -> need.state() == NeedState.ABANDONED).flatMap(need -> needs.steps(Actor.system(), need.id()).stream())
                .filter(step -> step.state() == NeedState.ABANDONED).map(Step::reason).toList();
        assertTrue(reasons.size() > 3 && reasons.stream().noneMatch(String::isBlank), reasons.toString());
    }

    @Test
    void letsTheManagerPublish() {
        var publishers = all().stream().flatMap(need -> needs.steps(Actor.system(), need.id()).stream())
                .filter(step -> step.state() == NeedState.PUBLISHED).map(Step::actor).distinct().toList();
        assertEquals(List.of("manager"), publishers);
    }

    @Test
    void breaksNoRuleOfTheRegister() {
        assertEquals(List.of(), all().stream().filter(need -> ContentRule.fault(need.content()).isPresent()).map(Need::title).toList());
    }

    private boolean isPlausible(Need need) {
        var steps = needs.steps(Actor.system(), need.id());
        var moments = steps.stream().map(Step::at).toList();
        boolean isAllowed = IntStream.range(1, steps.size())
                .allMatch(at -> steps.get(at - 1).state().next().contains(steps.get(at).state()) && moments.get(at - 1).isBefore(moments.get(at)));
        return isAllowed && !moments.get(moments.size() - 1).isAfter(CLOCK.instant()) && steps.get(steps.size() - 1).state() == need.state();
    }

    private List<Need> all() {
        return needs.page(Actor.system(), NeedFilter.all(), NeedOrder.TITLE, "", 200).items();
    }
}
