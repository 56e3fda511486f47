// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.faisceau.projects.OpenProjects.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Veil;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Project.Content;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Stage;
import org.faisceau.projects.api.Step;
import org.faisceau.projects.api.Task;
import org.faisceau.projects.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ProjectRegisterTest {
    private OpenProjects open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String fault(Content content) {
        return invalid(open.projects.add(MANAGER, content));
    }

    private Content content() {
        return Content.titled("Un projet", open.town);
    }

    private List<String> titles(ProjectFilter filter, ProjectOrder order) {
        return open.projects.page(MANAGER, filter, order, "", 10).items().stream().map(Project::title).toList();
    }

    @Test
    void keepsWhatItIsMadeOfInItsOrder() {
        var makeup = new Makeup(List.of(new Partner(open.rival, "Mesures"), new Partner(open.firm, "")), List.of("n2", "n1"), List.of("s1"), List.of(new Member(Task.AWARD, "p1"), new Member(Task.NEEDS, "p1")),
                List.of(new Step("Poser", Optional.of(TODAY), Optional.empty()), new Step("Mesurer", Optional.empty(), Optional.of(TODAY))));
        var one = done(open.projects.add(open.buyer, content().with(makeup).at(Stage.RUNNING).during(TODAY, TODAY.plusDays(3)).about("Pour voir")));
        assertEquals(one, open.projects.find(open.buyer, one.id()).orElseThrow());
        var less = one.content().with(makeup.withSteps(List.of()).withNeeds(List.of("n1")));
        assertEquals(less, done(open.projects.change(open.buyer, one.id(), 1, less)).content());
        assertEquals(less, open.projects.find(open.buyer, one.id()).orElseThrow().content());
    }

    @Test
    void isReadByItsPartnersUntilItIsShared() {
        var one = open.project();
        assertTrue(open.projects.find(open.partner, one.id()).isPresent());
        assertTrue(open.projects.find(new Actor("colleague", Role.OBSERVER, open.town), one.id()).isPresent());
        assertEquals(Optional.empty(), open.projects.find(OBSERVER, one.id()));
        assertEquals(Optional.empty(), open.projects.find(Actor.nobody(), one.id()));
        done(open.projects.change(open.buyer, one.id(), 1, one.content().shared(true)));
        assertTrue(open.projects.find(OBSERVER, one.id()).isPresent());
        assertEquals(Optional.empty(), open.projects.find(Actor.nobody(), one.id()));
    }

    @Test
    void isChangedByItsBearerAlone() {
        var one = open.project();
        assertInstanceOf(Written.Refused.class, open.projects.change(open.partner, one.id(), 1, one.content()));
        assertInstanceOf(Written.Refused.class, open.projects.bin(open.partner, one.id(), 1));
        assertInstanceOf(Written.Unknown.class, open.projects.change(OBSERVER, one.id(), 1, one.content()));
        assertInstanceOf(Written.Refused.class, open.projects.add(open.partner, content()));
        var elsewhere = open.organisation("Ville de Sallebourg", OrganisationKind.COMMUNE);
        assertEquals("project.foreign", invalid(open.projects.add(open.buyer, Content.titled("x", elsewhere))));
        assertEquals("project.foreign", invalid(open.projects.change(open.buyer, one.id(), 1, new Content("x", "", elsewhere, Stage.RUNNING, "", Optional.empty(), Optional.empty(), false, Makeup.none()))));
    }

    @Test
    void saysWhatIsOff() {
        assertEquals("form.required", fault(Content.titled(" \u200b", open.town)));
        assertEquals("form.required", fault(Content.titled("x", "")));
        assertEquals("project.noBearer", fault(Content.titled("x", open.firm)));
        assertEquals("project.badDays", fault(content().during(TODAY, TODAY.minusDays(1))));
        assertEquals("projects.tooLong", fault(content().about("x".repeat(8001))));
        assertEquals("project.noPartner", fault(content().with(Makeup.none().withPartners(List.of(new Partner("nobody", ""))))));
        assertEquals("project.bearerIsPartner", fault(content().with(Makeup.none().withPartners(List.of(new Partner(open.town, ""))))));
        assertEquals("project.twice", fault(content().with(Makeup.none().withNeeds(List.of("n1", "n1")))));
        assertEquals("pick.none", fault(content().with(Makeup.none().withNeeds(List.of("n".repeat(81))))));
        assertEquals("pick.none", fault(content().with(Makeup.none().withTeam(List.of(new Member(Task.NEEDS, " "))))));
        assertEquals("form.required", fault(content().with(Makeup.none().withSteps(List.of(new Step(" ", Optional.empty(), Optional.empty()))))));
        assertEquals("step.toCome", fault(content().with(Makeup.none().withSteps(List.of(new Step("Poser", Optional.empty(), Optional.of(TODAY.plusDays(1))))))));
        assertEquals("project.noTheme", fault(new Content("x", "", open.town, Stage.RUNNING, "nothing", Optional.empty(), Optional.empty(), false, Makeup.none())));
    }

    @Test
    void whoComesSecondChangesNothing() {
        var one = open.project();
        done(open.projects.change(open.buyer, one.id(), 1, one.content().about("Le premier")));
        var lost = assertInstanceOf(Written.Lost.class, open.projects.change(MANAGER, one.id(), 1, one.content().with(Makeup.none())));
        assertEquals("Le premier", ((Project) lost.current()).content().summary());
        assertEquals(2, open.projects.find(MANAGER, one.id()).orElseThrow().makeup().partners().size());
        assertInstanceOf(Written.Lost.class, open.projects.bin(MANAGER, one.id(), 1));
    }

    @Test
    void isFoundByWordsStageOrganisationAndTie() {
        open.project();
        done(open.projects.add(open.buyer, Content.titled("Écoles fraîches", open.town).at(Stage.ENDED).with(Makeup.none().withNeeds(List.of("n1")).withSolutions(List.of("s1")))));
        assertEquals(List.of("Écoles fraîches"), titles(ProjectFilter.all().withText("ecoles FRAICHES"), ProjectOrder.LATEST));
        assertEquals(List.of("Bassins fictifs"), titles(ProjectFilter.all().withText("sondes"), ProjectOrder.LATEST));
        assertEquals(List.of("Écoles fraîches"), titles(ProjectFilter.all().withStages(Set.of(Stage.ENDED)), ProjectOrder.LATEST));
        assertEquals(List.of("Bassins fictifs"), titles(ProjectFilter.all().of(open.rival), ProjectOrder.LATEST));
        assertEquals(List.of("Bassins fictifs", "Écoles fraîches"), titles(ProjectFilter.all().of(open.town), ProjectOrder.TITLE));
        assertEquals(List.of("Écoles fraîches"), titles(ProjectFilter.all().about(new Ref("need", "n1")), ProjectOrder.LATEST));
        assertEquals(List.of("Écoles fraîches"), titles(ProjectFilter.all().about(new Ref("solution", "s1")), ProjectOrder.LATEST));
        assertEquals(List.of(), titles(ProjectFilter.all().about(new Ref("contract", "n1")), ProjectOrder.LATEST));
        assertEquals(2, open.projects.count(MANAGER, ProjectFilter.all(), 10));
        assertEquals(0, open.projects.count(OBSERVER, ProjectFilter.all(), 10));
    }

    /** A buyer who is not named would be, beside the bearer. */
    @Test
    void tiesNoNeedToItsBearerBeforeWhomItIsVeiled() {
        open.projects.over(List.of(new Veil() {
            @Override
            public String kind() {
                return "need";
            }

            @Override
            public Set<Ref> veiled(Actor actor, Collection<Ref> refs) {
                return refs.stream().filter(ref -> ref.id().equals("hidden")).collect(Collectors.toSet());
            }
        }));
        var one = done(open.projects.add(open.buyer, content().with(Makeup.none().withNeeds(List.of("hidden", "open"))).shared(true)));
        assertEquals(List.of("hidden", "open"), open.projects.find(open.buyer, one.id()).orElseThrow().content().makeup().needs());
        assertEquals(List.of("open"), open.projects.find(OBSERVER, one.id()).orElseThrow().content().makeup().needs());
        assertEquals(List.of("open"), open.projects.page(OBSERVER, ProjectFilter.all(), ProjectOrder.LATEST, "", 10).items().get(0).content().makeup().needs());
        assertEquals(0, open.projects.count(OBSERVER, ProjectFilter.all().about(new Ref("need", "hidden")), 10));
        assertEquals(1, open.projects.count(OBSERVER, ProjectFilter.all().about(new Ref("need", "open")), 10));
        assertEquals(1, open.projects.count(open.buyer, ProjectFilter.all().about(new Ref("need", "hidden")), 10));
    }

    @Test
    void isPagedInEachOrderWithoutLosingOne() {
        for (var title : List.of("B", "A", "C")) done(open.projects.add(open.buyer, Content.titled(title, open.town)));
        for (var order : ProjectOrder.values()) {
            var first = open.projects.page(MANAGER, ProjectFilter.all(), order, "", 2);
            var second = open.projects.page(MANAGER, ProjectFilter.all(), order, first.next(), 2);
            assertEquals(Set.of("A", "B", "C"), Set.of(first.items().get(0).title(), first.items().get(1).title(), second.items().get(0).title()), order::toString);
            assertFalse(second.hasNext());
        }
    }

    @Test
    void comesBackFromTheBinAndGoesWithAllThatBelongsToIt() {
        var one = open.project();
        Bin bin = new ProjectBin(open.store.store(), open.store.journal());
        done(open.projects.bin(open.buyer, one.id(), 1));
        assertEquals(Optional.empty(), open.projects.find(MANAGER, one.id()));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(open.buyer, one.ref(), Locale.FRENCH));
        assertEquals(one.content(), open.projects.find(MANAGER, one.id()).orElseThrow().content());
        done(open.projects.bin(open.buyer, one.id(), 3));
        assertInstanceOf(Bin.Outcome.Done.class, bin.end(open.buyer, one.ref(), Locale.FRENCH));
        assertEquals(Optional.empty(), new ProjectHolder(open.store.store(), open.organisations).holding(new Ref(Organisation.KIND, open.firm), Locale.FRENCH));
    }

    @Test
    void followsOrganisationsThatAreMerged() {
        var holder = new ProjectHolder(open.store.store(), open.organisations);
        var one = open.project();
        done(open.properties.write(MANAGER, one.id(), 0, new PropertySheet.Content(Map.of(open.firm, "A patent"), "", "", "", "")));
        assertTrue(holder.holding(new Ref(Organisation.KIND, open.firm), Locale.FRENCH).orElseThrow().contains("projet"));
        assertEquals(List.of("twice:" + one.id()), holder.held(open.firm, open.rival), "both are in already");
        var bigger = open.organisation("Sondes réunies", OrganisationKind.COMPANY);
        assertEquals(List.of("partner:" + one.id()), holder.move(open.firm, bigger, Optional.empty()));
        assertEquals(List.of("bearer:" + one.id()), holder.move(open.town, "new town", Optional.empty()));
        var moved = open.projects.find(MANAGER, one.id()).orElseThrow();
        assertEquals(List.of(new Partner(bigger, "Les sondes"), new Partner(open.rival, "")), moved.makeup().partners());
        assertEquals("new town", moved.content().bearer());
        assertEquals(Map.of(bigger, "A patent"), open.properties.find(MANAGER, one.id()).orElseThrow().content().backgrounds());
        assertEquals(3, moved.version());
        assertEquals(Optional.empty(), holder.holding(new Ref("need", "n1"), Locale.FRENCH));
    }

    @Test
    void nobodyIsInTwiceAfterAMergeAndComesBackWhereItIsUndone() {
        var holder = new ProjectHolder(open.store.store(), open.organisations);
        var one = open.project();
        var both = one.makeup().partners();
        assertEquals(List.of("twice:" + one.id()), holder.move(open.firm, open.rival, Optional.empty()));
        assertEquals(List.of(both.get(1)), partners(one));
        assertEquals(List.of(), holder.held(open.firm, open.rival), "each night again");
        assertEquals(List.of("twice:" + one.id()), holder.move(open.rival, open.firm, Optional.of(Set.of("twice:" + one.id()))));
        assertEquals(both, partners(one));
        holder.move(open.firm, open.town, Optional.empty());
        assertEquals(List.of(both.get(1)), partners(one), "into the bearer");
        holder.move(open.town, open.firm, Optional.of(Set.of("twice:" + one.id())));
        assertEquals(both, partners(one));
        assertEquals(open.town, open.projects.find(MANAGER, one.id()).orElseThrow().content().bearer());
    }

    @Test
    void aPartnerTheBearerWasMergedIntoIsBearerAlone() {
        var holder = new ProjectHolder(open.store.store(), open.organisations);
        var one = open.project();
        holder.move(open.town, open.firm, Optional.empty());
        var merged = open.projects.find(MANAGER, one.id()).orElseThrow();
        assertEquals(List.of(open.firm, open.rival), merged.sides());
        done(open.projects.change(MANAGER, one.id(), merged.version(), merged.content().about("Still to be saved")));
        holder.move(open.firm, open.town, Optional.of(Set.of("bearer:" + one.id())));
        assertEquals(one.sides(), open.projects.find(MANAGER, one.id()).orElseThrow().sides());
    }

    @Test
    void aPartnerThatComesBackTakesAlongWhatItBringsAndWhatAGateMadeOfIt() {
        var one = open.project();
        done(open.properties.write(MANAGER, one.id(), 0, new PropertySheet.Content(Map.of(open.firm, "A patent"), "", "", "", "")));
        done(open.objectives.add(MANAGER, one.id(), new Objective.Content(Phase.RESEARCH, "Twenty minutes", "", Optional.empty(), Objective.State.REACHED, "Seen")));
        done(open.gates.pass(MANAGER, one.id(), Gate.RESEARCH, "x", List.of(new Passage.Fate(open.firm, false, "Too dear"), new Passage.Fate(open.rival, true, "x"))));
        var fates = open.gates.of(MANAGER, one.id()).get(0).fates();
        mergeTheTownAndUndoIt(one);
        assertEquals(Map.of(open.firm, "A patent"), backgrounds(one), "the town said nothing");
        assertEquals(fates, open.gates.of(MANAGER, one.id()).get(0).fates());
    }

    @Test
    void aBearerThatComesBackHasItsWordsAgain() {
        var one = open.project();
        done(open.properties.write(MANAGER, one.id(), 0, new PropertySheet.Content(Map.of(open.town, "A pond"), "", "", "", "")));
        mergeTheTownAndUndoIt(one);
        assertEquals(Map.of(open.town, "A pond"), backgrounds(one));
    }

    /** Into a partner. */
    private void mergeTheTownAndUndoIt(Project one) {
        var holder = new ProjectHolder(open.store.store(), open.organisations);
        var words = backgrounds(one).values();
        holder.move(open.town, open.firm, Optional.empty());
        assertEquals(List.copyOf(words), List.of(backgrounds(one).get(open.firm)), "it stands for both");
        holder.move(open.firm, open.town, Optional.of(Set.of("bearer:" + one.id())));
    }

    private Map<String, String> backgrounds(Project one) {
        return open.properties.find(MANAGER, one.id()).orElseThrow().content().backgrounds();
    }

    private List<Partner> partners(Project one) {
        return open.projects.find(MANAGER, one.id()).orElseThrow().makeup().partners();
    }

    @Test
    void isFoundByTheNameOfWhoTookAPartnerOver() {
        var one = open.project();
        var bigger = open.organisation("Capteurs inventés", OrganisationKind.COMPANY);
        new ProjectHolder(open.store.store(), open.organisations).move(open.firm, bigger, Optional.empty());
        assertEquals(List.of(one.title()), titles(ProjectFilter.all().withText("capteurs"), ProjectOrder.LATEST));
        assertEquals(List.of(), titles(ProjectFilter.all().withText("sondes"), ProjectOrder.LATEST));
    }

    @Test
    void whoWritesThePropertySheetDuringAMergeIsToldSo() {
        var one = open.project();
        done(open.properties.write(MANAGER, one.id(), 0, new PropertySheet.Content(Map.of(open.firm, "A patent"), "", "", "", "")));
        var bigger = open.organisation("Capteurs inventés", OrganisationKind.COMPANY);
        new ProjectHolder(open.store.store(), open.organisations).move(open.firm, bigger, Optional.empty());
        assertInstanceOf(Written.Lost.class, open.properties.write(MANAGER, one.id(), 1, new PropertySheet.Content(Map.of(open.firm, "Two patents"), "", "", "", "")));
        assertEquals(Map.of(bigger, "A patent"), open.properties.find(MANAGER, one.id()).orElseThrow().content().backgrounds());
    }

    @Test
    void isNamedForOthers() {
        var one = open.project();
        var word = new ProjectWord(open.projects);
        assertEquals(List.of(one.ref()), word.pick(MANAGER, "bassins", 10));
        assertEquals(Optional.empty(), word.title(OBSERVER, one.ref(), Locale.FRENCH));
        assertEquals("Bassins fictifs", word.titles(open.partner, List.of(one.ref()), Locale.FRENCH).get(one.ref()));
        var indexed = new IndexedProjects(open.projects);
        assertTrue(indexed.thing(one.ref()).orElseThrow().toString().contains("Les sondes"));
        assertFalse(indexed.mayRead(OBSERVER, one.ref()));
        assertEquals(1, indexed.all("", 10).items().size());
    }
}
