// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.OpenFunding.COMPANY;
import static org.faisceau.funding.OpenFunding.INNOVUP;
import static org.faisceau.funding.OpenFunding.MANAGER;
import static org.faisceau.funding.OpenFunding.OBSERVER;
import static org.faisceau.funding.OpenFunding.RIVAL;
import static org.faisceau.funding.OpenFunding.content;
import static org.faisceau.funding.OpenFunding.done;
import static org.faisceau.funding.OpenFunding.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plan.Resource;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Remark;
import org.faisceau.funding.api.Sort;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PlanRegisterTest {
    private OpenFunding open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenFunding(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Remark> remarks(Plan.Content content) {
        return open.plans.remarks(content, Locale.FRENCH);
    }

    private List<String> titles(PlanFilter filter) {
        return open.plans.page(MANAGER, filter, PlanOrder.TITLE, "", 50).items().stream().map(Plan::title).toList();
    }

    private static final Resource MUCH = new Resource(Sort.GRANT, "", Euros.of(9_000_000_000_000L), "", false);

    private static Plan.Content with(Resource resource) {
        return new Plan.Content("x", Optional.empty(), LocalDate.of(2026, 11, 26), "", List.of(new Plan.Expense("y", resource.amount())), List.of(resource));
    }

    @Test
    void keepsItsLinesInTheirOrder() {
        var plan = done(open.plans.add(COMPANY, content("Plan", 100, 40, 60)));
        assertEquals(content("Plan", 100, 40, 60), open.plans.find(COMPANY, plan.id()).orElseThrow().content());
        var changed = done(open.plans.change(COMPANY, plan.id(), 1, content("Plan", 300, 240, 60)));
        assertEquals(Euros.of(300), changed.content().spent());
        assertEquals(new Euros(0), changed.content().difference());
    }

    @Test
    void isSeenByItsOrganisationAndManagersAlone() {
        var plan = open.plan("Secret");
        assertTrue(open.plans.find(new Actor("colleague", Role.COMPANY, "firm"), plan.id()).isPresent());
        assertTrue(open.plans.find(MANAGER, plan.id()).isPresent());
        assertEquals(Optional.empty(), open.plans.find(RIVAL, plan.id()));
        assertEquals(0, open.plans.count(RIVAL, PlanFilter.all(), 10));
        assertInstanceOf(Written.Unknown.class, open.plans.change(RIVAL, plan.id(), 1, content("Vandal", 1, 1, 0)));
        assertInstanceOf(Written.Unknown.class, open.plans.bin(RIVAL, plan.id(), 1));
        assertInstanceOf(Written.Refused.class, open.plans.add(OBSERVER, content("x", 1, 1, 0)));
    }

    @Test
    void namesTheDifferenceBetweenBothSides() {
        assertEquals(List.of(), remarks(content("x", 100, 40, 60)));
        assertEquals(List.of(new Remark.Missing(Euros.of(30))), remarks(content("x", 130, 40, 60)));
        assertEquals(List.of(new Remark.TooMuch(Euros.of(10))), remarks(content("x", 90, 40, 60)));
    }

    @Test
    void namesWhatGoesBeyondTheCeilingOfTheScheme() {
        var scheme = open.schemes.find(Locale.FRENCH, INNOVUP).orElseThrow();
        var ceiling = scheme.ceilings().get(Sort.GRANT);
        assertEquals(List.of(), remarks(with(new Resource(Sort.GRANT, "", ceiling, INNOVUP, false))));
        var beyond = new Euros(ceiling.cents() + 1);
        assertEquals(List.of(new Remark.BeyondCeiling(scheme, Sort.GRANT, beyond, ceiling)), remarks(with(new Resource(Sort.GRANT, "", beyond, INNOVUP, false))));
        assertEquals(List.of(new Remark.NotOfScheme(scheme, Sort.PARTNER)), remarks(with(new Resource(Sort.PARTNER, "", Euros.of(1), INNOVUP, false))));
    }

    @Test
    void saysWhatIsOff() {
        assertEquals("title form.required", invalid(open.plans.add(COMPANY, content("\u200b", 1, 1, 0))));
        assertEquals("resourceScheme1 form.unknownChoice", invalid(open.plans.add(COMPANY, with(new Resource(Sort.GRANT, "", Euros.of(1), "nothing", false)))));
        assertEquals("resourceAmount1 plan.tooMuch", invalid(open.plans.add(COMPANY, new Plan.Content("x", Optional.empty(), LocalDate.of(2026, 11, 26), "", List.of(), List.of(MUCH, MUCH)))), "no sum of them can be shown");
        assertEquals("expenseAmount1 plan.negative", invalid(open.plans.add(COMPANY, content("x", -1, 0, 0))));
    }

    @Test
    void losesTheRaceWithAnOldVersion() {
        var plan = open.plan("Plan");
        done(open.plans.change(COMPANY, plan.id(), 1, content("Theirs", 1, 1, 0)));
        assertInstanceOf(Written.Lost.class, open.plans.change(COMPANY, plan.id(), 1, content("Mine", 2, 2, 0)));
        assertEquals("Theirs", open.plans.find(COMPANY, plan.id()).orElseThrow().title());
    }

    @Test
    void isFoundByWordsOfItsLinesByRecordAndByScheme() {
        open.plan("Un");
        assertEquals(List.of("Un"), titles(PlanFilter.all().withText("equipement")));
        assertEquals(List.of("Un"), titles(PlanFilter.all().about(new Ref("project", "p1"))));
        assertEquals(List.of(), titles(PlanFilter.all().about(new Ref("project", "p2"))));
        assertEquals(List.of("Un"), titles(new PlanFilter("", Optional.empty(), INNOVUP)));
        assertEquals(List.of(), titles(new PlanFilter("", Optional.empty(), "innovup")));
    }

    @Test
    void countsByScheme() {
        open.plan("Un");
        var twice = content("Deux", 100, 40, 60);
        var line = twice.resources().get(1);
        done(open.plans.add(COMPANY, new Plan.Content("Deux", twice.about(), twice.day(), "", twice.expenses(), List.of(line, line))));
        done(open.plans.bin(COMPANY, open.plan("Jeté").id(), 1));
        var asked = List.of(INNOVUP, "nothing");
        assertEquals(Map.of(INNOVUP, 2), open.plans.counts(COMPANY, asked));
        assertEquals(Map.of(INNOVUP, 2), open.plans.counts(MANAGER, asked));
        assertEquals(Map.of(), open.plans.counts(RIVAL, asked));
        assertEquals(Map.of(), open.plans.counts(COMPANY, List.of("")), "a line without a scheme names none");
        assertEquals(Map.of(), open.plans.counts(COMPANY, List.of()));
    }

    @Test
    void pagesByCursor() {
        open.plan("A");
        open.clock.turn(Duration.ofSeconds(1));
        open.plan("B");
        open.clock.turn(Duration.ofSeconds(1));
        open.plan("C");
        var first = open.plans.page(MANAGER, PlanFilter.all(), PlanOrder.LATEST, "", 2);
        assertEquals(List.of("A"), open.plans.page(MANAGER, PlanFilter.all(), PlanOrder.LATEST, first.next(), 2).items().stream().map(Plan::title).toList());
    }

    @Test
    void goesToTheBinAndBackWithItsLines() {
        var plan = open.plan("Plan");
        done(open.plans.bin(COMPANY, plan.id(), 1));
        assertEquals(Optional.empty(), open.plans.find(COMPANY, plan.id()));
        var bin = new PlanBin(open.store.store(), open.store.journal());
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(RIVAL, plan.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(COMPANY, plan.ref(), Locale.FRENCH));
        assertEquals(plan.content(), open.plans.find(COMPANY, plan.id()).orElseThrow().content());
    }

    @Test
    void followsAnOrganisationThatWasMerged() {
        var plan = open.plan("Plan");
        assertEquals(List.of(plan.id()), new PlanHolder(open.store.store()).move("firm", "other", Optional.empty()));
        assertTrue(open.plans.find(RIVAL, plan.id()).isPresent());
    }
}
