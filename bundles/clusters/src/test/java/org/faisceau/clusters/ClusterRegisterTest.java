// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.OpenClusters.MANAGER;
import static org.faisceau.clusters.OpenClusters.OBSERVER;
import static org.faisceau.clusters.OpenClusters.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Figures;
import org.faisceau.clusters.api.Member;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.clusters.api.Written;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Cause;
import org.faisceau.kernel.spi.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
public class ClusterRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private OpenClusters open;
    private Cluster cluster;
    private String firm;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenClusters(folder);
        cluster = open.cluster();
        firm = open.organisation("Pompes imaginaires SAS", OrganisationKind.COMPANY);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Circle circle() {
        return done(open.clusters.circles().add(MANAGER, cluster.id(), new Circle.Content("Biodéchets", "", "Trier")));
    }

    private Sitting sitting(Circle circle, LocalDate day) {
        return done(open.clusters.sittings().add(MANAGER, circle.id(), new Sitting.Content(day, "Pesées", 12, "")));
    }

    @Test
    void anOrganisationIsOneClusterAtMostAndManagersAloneWrite() {
        assertEquals(new Written.Invalid<Cluster>("organisation", "cluster.twice"), open.clusters.add(MANAGER, cluster.content()));
        assertEquals(new Written.Invalid<Cluster>("organisation", "cluster.noOrganisation"), open.clusters.add(MANAGER, new Cluster.Content("nobody", 2017, "")));
        assertEquals(new Written.Invalid<Cluster>("since", "cluster.badYear"), open.clusters.add(MANAGER, new Cluster.Content(firm, 2027, "")));
        assertInstanceOf(Written.Refused.class, open.clusters.change(OBSERVER, cluster.id(), 1, cluster.content()));
        assertEquals(List.of(), open.clusters.list(Actor.nobody()));
        assertEquals(Optional.empty(), open.clusters.find(Actor.nobody(), cluster.id()));
    }

    @Test
    void whoChangesSecondIsShownTheFirstAndTheBinHidesIt() {
        done(open.clusters.change(MANAGER, cluster.id(), 1, new Cluster.Content(cluster.content().organisation(), 2018, "")));
        assertEquals(2018, assertInstanceOf(Written.Lost.class, open.clusters.change(MANAGER, cluster.id(), 1, cluster.content())).current() instanceof Cluster it ? it.content().since() : 0);
        done(open.clusters.bin(MANAGER, cluster.id(), 2));
        assertEquals(List.of(), open.clusters.list(MANAGER));
        assertEquals(List.of(), open.clusters.members().of(MANAGER, cluster.id()));
    }

    @Test
    void aMemberIsOneFromItsFirstYearToItsLast() {
        var one = open.member(cluster, firm, "eau", 2020, 2024);
        assertEquals(List.of(false, true, true, false), List.of(2019, 2020, 2024, 2025).stream().map(one::isIn).toList());
        assertEquals(new Written.Invalid<Member>("until", "member.endsBefore"), open.clusters.members().add(MANAGER, cluster.id(), new Member.Content(firm, "", 2020, Optional.of(2019))));
        assertEquals(new Written.Invalid<Member>("from", "member.badYear"), open.clusters.members().add(MANAGER, cluster.id(), new Member.Content(firm, "", 2027, Optional.empty())));
        assertInstanceOf(Written.Refused.class, open.clusters.members().remove(OBSERVER, one.id(), 1));
    }

    @Test
    void whatWasRemovedComesBack() {
        var one = open.member(cluster, firm, "eau", 2020, 0);
        done(open.clusters.members().remove(MANAGER, one.id(), 1));
        assertEquals(List.of(), open.clusters.members().of(OBSERVER, cluster.id()));
        assertInstanceOf(Written.Unknown.class, open.clusters.members().change(MANAGER, one.id(), 1, one.content()));
        done(open.clusters.members().restore(MANAGER, one.id()));
        assertEquals(List.of(new Member(one.id(), cluster.id(), one.content(), 3)), open.clusters.members().of(OBSERVER, cluster.id()));
    }

    @Test
    void whoWritesAPartSecondIsToldOfTheFirst() {
        var one = open.member(cluster, firm, "eau", 2020, 0);
        done(open.clusters.members().change(MANAGER, one.id(), 1, new Member.Content(firm, "sols", 2020, Optional.empty())));
        assertInstanceOf(Written.Lost.class, open.clusters.members().change(MANAGER, one.id(), 1, one.content()));
    }

    @Test
    void aDecisionOfAGroupBecomesANeed() {
        var sitting = sitting(circle(), TODAY);
        var decision = done(open.clusters.decisions().add(MANAGER, sitting.id(), new Decision.Content("Chercher une collecte", Optional.empty())));
        var need = new Ref("need", "n1");
        done(open.clusters.decisions().change(MANAGER, decision.id(), 1, new Decision.Content("Chercher une collecte", Optional.of(need))));
        assertEquals(Optional.of(need), open.clusters.decisions().of(OBSERVER, sitting.id()).get(0).content().need());
        assertTrue(new ClusterHolder(open.store.store()).holding(need, Locale.FRENCH).isPresent(), "a need that decisions name is held");
        assertEquals(new Written.Invalid<Sitting>("heldOn", "sitting.later"), open.clusters.sittings().add(MANAGER, circle().id(), new Sitting.Content(TODAY.plusDays(1), "Demain", 0, "")));
    }

    @Test
    void keyFiguresCountSinceAYearAndNameWhatIsStopped() {
        open.member(cluster, firm, "eau", 2020, 0);
        open.member(cluster, firm, "sols", 2021, 0);
        open.member(cluster, open.organisation("Partie imaginaire SAS", OrganisationKind.COMPANY), "eau", 2019, 2025);
        var circle = circle();
        sitting(circle, TODAY);
        sitting(circle, LocalDate.of(2016, 12, 31));
        done(open.clusters.aids().add(MANAGER, cluster.id(), new Aid.Content(firm, Aid.Form.TAILORED, TODAY, 90, "Relecture")));
        var figures = open.figures(List.of()).of(OBSERVER, cluster.id()).stream().collect(Collectors.toMap(Figures.Figure::word, one -> one));
        assertEquals(Optional.of(1L), figures.get("members").value(), "one organisation in two sectors is one member");
        assertEquals(Optional.of(1L), figures.get("meetings").value(), "what was before that year is not counted");
        assertEquals(Optional.of(2L), figures.get("hours").value());
        assertEquals(new Figures.Figure("events", Optional.empty(), "gatherings"), figures.get("events"));
        assertEquals(new Figures.Figure("needs", Optional.empty(), "needs"), figures.get("needs"));
    }

    @Test
    void supportTakesTimeAndWasGiven() {
        assertEquals(new Written.Invalid<Aid>("hours", "aid.badHours"), open.clusters.aids().add(MANAGER, cluster.id(), new Aid.Content(firm, Aid.Form.NETWORK, TODAY, 0, "Rien")));
        assertEquals(new Written.Invalid<Aid>("givenOn", "aid.later"), open.clusters.aids().add(MANAGER, cluster.id(), new Aid.Content(firm, Aid.Form.NETWORK, TODAY.plusDays(1), 10, "Demain")));
    }

    @Test
    void followsAnOrganisationThatWasMerged() {
        open.member(cluster, firm, "eau", 2020, 0);
        var other = open.organisation("Pompes imaginaires et filles SAS", OrganisationKind.COMPANY);
        var holder = new ClusterHolder(open.store.store());
        assertEquals(1, holder.move(firm, other, Optional.empty()).size());
        assertEquals(other, open.clusters.members().of(MANAGER, cluster.id()).get(0).content().organisation());
        assertEquals(2, open.clusters.members().of(MANAGER, cluster.id()).get(0).version(), "who was changing it is shown so");
    }

    /** Deeds of projects: who took part in each. */
    private record Begun(List<Integer> partners) implements Deed {
        @Override
        public String word() {
            return "collaboration-begun";
        }

        @Override
        public Slice<Done> during(Actor actor, Period period, String after, int limit) {
            return new Slice<>(partners.stream().map(many -> new Done(TODAY, "", sides(many), 1)).toList(), "");
        }

        private static List<Ref> sides(int partners) {
            return Stream.concat(Stream.of(new Ref("project", "p")), IntStream.rangeClosed(0, partners).mapToObj(at -> new Ref("organisation", "o" + at))).toList();
        }
    }

    @Test
    void aProjectIsCollaborativeFromTwoPartnersOn() {
        var figures = open.figures(List.of(new Begun(List.of(1, 2, 3)))).of(OBSERVER, cluster.id()).stream().collect(Collectors.toMap(Figures.Figure::word, one -> one));
        assertEquals(List.of(Optional.of(3L), Optional.of(2L)), List.of(figures.get("projects").value(), figures.get("collaborative").value()));
        assertEquals(new Figures.Figure("collaborative", Optional.empty(), "projects"), open.figures(List.of()).of(OBSERVER, cluster.id()).stream().filter(one -> one.word().equals("collaborative")).findFirst().orElseThrow());
    }

    @Test
    void anOrganisationIsAMemberOfASectorOnceInAYear() {
        open.member(cluster, firm, "eau", 2020, 2023);
        var twice = new Written.Invalid<Member>("organisation", "member.twice");
        assertEquals(twice, open.clusters.members().add(MANAGER, cluster.id(), new Member.Content(firm, "eau", 2023, Optional.empty())));
        assertEquals(twice, open.clusters.members().add(MANAGER, cluster.id(), new Member.Content(firm, "eau", 2019, Optional.of(2020))));
        open.member(cluster, firm, "sols", 2020, 0);
        var next = open.member(cluster, firm, "eau", 2024, 0);
        assertEquals(twice, open.clusters.members().change(MANAGER, next.id(), 1, new Member.Content(firm, "eau", 2022, Optional.empty())));
        assertEquals(new Written.Invalid<Member>("until", "member.lastToCome"), open.clusters.members().change(MANAGER, next.id(), 1, new Member.Content(firm, "eau", 2024, Optional.of(2030))));
        done(open.clusters.members().remove(MANAGER, next.id(), 1));
        open.member(cluster, firm, "eau", 2025, 0);
        assertEquals(twice, open.clusters.members().restore(MANAGER, next.id()));
    }

    @Test
    void whoRemovesWhatWasWrittenMeanwhileIsToldOfIt() {
        var one = open.member(cluster, firm, "eau", 2020, 0);
        done(open.clusters.members().change(MANAGER, one.id(), 1, new Member.Content(firm, "sols", 2020, Optional.empty())));
        assertInstanceOf(Written.Lost.class, open.clusters.members().remove(MANAGER, one.id(), 1));
    }

    private List<String> told() {
        return open.store.journal().of(cluster.ref(), 50).stream().flatMap(entry -> entry.changes().stream()).map(one -> one.before() + " → " + one.after()).toList();
    }

    @Test
    void theHistoryTellsAllThatWasOverwritten() {
        var circle = circle();
        var sitting = done(open.clusters.sittings().add(MANAGER, circle.id(), new Sitting.Content(TODAY, "Pesées", 12, "Les bacs débordent")));
        done(open.clusters.sittings().change(MANAGER, sitting.id(), 1, new Sitting.Content(TODAY, "Pesées", 14, "Rien")));
        var decision = done(open.clusters.decisions().add(MANAGER, sitting.id(), new Decision.Content("Chercher", Optional.of(new Ref("need", "n1")))));
        done(open.clusters.decisions().change(MANAGER, decision.id(), 1, new Decision.Content("Chercher", Optional.empty())));
        done(open.clusters.circles().change(MANAGER, circle.id(), 1, new Circle.Content("Biodéchets", "eau", "Peser")));
        var other = open.organisation("Autre imaginaire SAS", OrganisationKind.COMPANY);
        var aid = done(open.clusters.aids().add(MANAGER, cluster.id(), new Aid.Content(firm, Aid.Form.TAILORED, TODAY, 90, "Relecture")));
        done(open.clusters.aids().change(MANAGER, aid.id(), 1, new Aid.Content(other, Aid.Form.TAILORED, TODAY, 90, "Relecture")));
        var told = String.join("|", told());
        assertTrue(told.contains("(12)\nLes bacs débordent → ") && told.contains("need:n1 → Chercher") && told.contains("Trier → Biodéchets\neau\nPeser") && told.contains(firm + " 2026-11-26"), told);
    }

    @Test
    void whatWasRemovedHoldsNothingAndEndsAfterThirtyDays() {
        var sitting = sitting(circle(), TODAY);
        var need = new Ref("need", "n1");
        var decision = done(open.clusters.decisions().add(MANAGER, sitting.id(), new Decision.Content("Chercher", Optional.of(need))));
        var member = open.member(cluster, firm, "eau", 2020, 0);
        done(open.clusters.members().remove(MANAGER, member.id(), 1));
        done(open.clusters.decisions().remove(MANAGER, decision.id(), 1));
        var holder = new ClusterHolder(open.store.store());
        assertTrue(holder.holding(need, Locale.FRENCH).isEmpty() && holder.holding(new Ref("organisation", firm), Locale.FRENCH).isEmpty());
        var job = new RemovedJob(open.store.store());
        assertEquals(0, job.end(open.clock.instant()));
        assertEquals(2, job.end(open.clock.instant().plusMillis(1)));
        assertInstanceOf(Written.Unknown.class, open.clusters.members().restore(MANAGER, member.id()));
    }

    @Test
    void twoClustersOfOneOrganisationAfterAMergeCanStillBeWritten() {
        var other = done(open.clusters.add(MANAGER, new Cluster.Content(open.organisation("Autre cluster", OrganisationKind.CLUSTER), 2018, "")));
        new ClusterHolder(open.store.store()).move(other.content().organisation(), cluster.content().organisation(), Optional.empty());
        done(open.clusters.change(MANAGER, cluster.id(), 1, new Cluster.Content(cluster.content().organisation(), 2019, "")));
    }

    @Test
    void aBinnedClusterWaitsWhileAnotherOfItsOrganisationIsThere() {
        var bin = new ClusterBin(open.store.store(), open.store.journal(), open.organisations);
        done(open.clusters.bin(MANAGER, cluster.id(), 1));
        var again = done(open.clusters.add(MANAGER, cluster.content()));
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(MANAGER, cluster.ref(), Locale.FRENCH));
        done(open.clusters.bin(MANAGER, again.id(), 1));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(MANAGER, cluster.ref(), Locale.FRENCH));
    }

    @Test
    void aNeedBeginsWithItsDecisionAndIsTiedToItOnce() {
        var circle = done(open.clusters.circles().add(MANAGER, cluster.id(), new Circle.Content("Biodéchets", "eau", "")));
        var decision = done(open.clusters.decisions().add(MANAGER, sitting(circle, TODAY).id(), new Decision.Content("Chercher une collecte", Optional.empty())));
        var cause = new DecisionCause(open.clusters);
        var of = new Ref("cluster-decision", decision.id());
        assertEquals(Optional.of(new Cause.Beginning("Chercher une collecte", List.of("eau"), circle.address())), cause.beginning(MANAGER, of));
        assertTrue(cause.beginning(OBSERVER, of).isEmpty());
        assertTrue(cause.became(MANAGER, of, new Ref("need", "n1")));
        assertEquals(Optional.of(new Ref("need", "n1")), open.clusters.decisions().find(MANAGER, decision.id()).orElseThrow().content().need());
        assertTrue(!cause.became(MANAGER, of, new Ref("need", "n2")) && cause.beginning(MANAGER, of).isEmpty());
    }
}
