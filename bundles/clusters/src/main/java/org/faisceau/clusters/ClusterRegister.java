// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Kept;
import org.faisceau.clusters.api.Member;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.clusters.api.Written;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of clusters, and what belongs to them: transactions and who may. */
@Component
public final class ClusterRegister implements Clusters {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Kept<Member, Member.Content> members;
    private final Kept<Circle, Circle.Content> circles;
    private final Kept<Sitting, Sitting.Content> sittings;
    private final Kept<Decision, Decision.Content> decisions;
    private final Kept<Aid, Aid.Content> aids;

    @Activate
    public ClusterRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.schema = store.schema("clusters", ClusterRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        var known = new Known(organisations, themes);
        this.members = new Part<>(schema, clock, ids, known, new MemberTable());
        this.circles = new Part<>(schema, clock, ids, known, new CircleTable());
        this.sittings = new Part<>(schema, clock, ids, known, new SittingTable());
        this.decisions = new Part<>(schema, clock, ids, known, new DecisionTable());
        this.aids = new Part<>(schema, clock, ids, known, new AidTable());
    }

    @Override
    public List<Cluster> list(Actor actor) {
        return schema.read(tx -> ClusterTable.list(tx, actor));
    }

    @Override
    public Optional<Cluster> find(Actor actor, String id) {
        return schema.read(tx -> ClusterTable.find(tx, actor, id));
    }

    @Override
    public Written<Cluster> add(Actor actor, Cluster.Content content) {
        if (!WhoMay.write(actor)) return new Written.Refused<>();
        var fault = fault(content);
        if (fault.isPresent()) return fault.get();
        return schema.write(actor, tx -> {
            var all = ClusterTable.list(tx, actor);
            if (ClusterTable.has(tx, content.organisation())) return new Written.Invalid<>("organisation", "cluster.twice");
            if (all.size() >= MOST) return new Written.Invalid<>("organisation", "cluster.full");
            var one = new Cluster(ids.next(), content, 1);
            ClusterTable.insert(tx, actor, one, Instant.ofEpochMilli(clock.millis()));
            tx.did(one.ref(), "created", "");
            return told(tx, one, new Cluster.Content("", 0, ""));
        });
    }

    @Override
    public Written<Cluster> change(Actor actor, String id, int seenVersion, Cluster.Content content) {
        var fault = fault(content);
        return held(actor, id, seenVersion, (tx, before) -> {
            if (fault.isPresent()) return fault.get();
            boolean isSame = before.content().organisation().equals(content.organisation());
            if (!isSame && ClusterTable.has(tx, content.organisation())) return new Written.Invalid<>("organisation", "cluster.twice");
            var after = new Cluster(id, content, seenVersion + 1);
            return ClusterTable.update(tx, after) ? told(tx, after, before.content()) : new Written.Lost<>(before);
        });
    }

    @Override
    public Written<Cluster> bin(Actor actor, String id, int seenVersion) {
        return held(actor, id, seenVersion, (tx, before) -> ClusterBin.put(tx, actor, before, Instant.ofEpochMilli(clock.millis())) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    private Written<Cluster> held(Actor actor, String id, int seenVersion, BiFunction<Writing, Cluster, Written<Cluster>> work) {
        return schema.write(actor, tx -> ClusterTable.find(tx, actor, id).<Written<Cluster>>map(before -> {
            if (!WhoMay.write(actor)) return new Written.Refused<>();
            return before.version() == seenVersion ? work.apply(tx, before) : new Written.Lost<>(before);
        }).orElse(new Written.Unknown<>()));
    }

    private Optional<Written<Cluster>> fault(Cluster.Content content) {
        boolean isKnown = organisations.find(Actor.system(), content.organisation()).isPresent();
        if (!isKnown) return Optional.of(new Written.Invalid<>("organisation", "cluster.noOrganisation"));
        return content.since() < YEAR_LEAST || content.since() > Days.today(clock).getYear() ? Optional.of(new Written.Invalid<>("since", "cluster.badYear")) : Optional.empty();
    }

    private static Written<Cluster> told(Writing tx, Cluster one, Cluster.Content before) {
        var after = one.content();
        if (!before.organisation().equals(after.organisation())) tx.changed(one.ref(), "organisation", before.organisation(), after.organisation());
        if (before.since() != after.since()) tx.changed(one.ref(), "since", before.since() == 0 ? "" : String.valueOf(before.since()), String.valueOf(after.since()));
        if (!before.aims().equals(after.aims())) tx.changed(one.ref(), "aims", before.aims(), after.aims());
        return new Written.Done<>(one);
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.write(actor);
    }

    @Override
    public boolean mayReadAids(Actor actor, Cluster cluster) {
        return WhoMay.readAids(actor, cluster);
    }

    @Override
    public List<Given> given(Actor actor, String cluster) {
        return schema.read(tx -> ClusterTable.find(tx, actor, cluster).map(one -> Counted.given(tx, cluster)).orElse(List.of()));
    }

    @Override
    public Map<String, Integer> meetings(Actor actor, String cluster) {
        return schema.read(tx -> ClusterTable.find(tx, actor, cluster).map(one -> Counted.meetings(tx, cluster)).orElse(Map.of()));
    }

    @Override
    public Map<String, List<Decision>> decisionsOf(Actor actor, String circle) {
        return schema.read(tx -> new SittingTable().cluster(tx, actor, circle).map(one -> DecisionTable.byMeeting(tx, circle)).orElse(Map.of()));
    }

    @Override
    public List<Waiting> waiting(Actor actor, LocalDate since, int most) {
        return WhoMay.write(actor) ? schema.read(tx -> DecisionTable.waiting(tx, actor, since, most)) : List.of();
    }

    @Override
    public Kept<Member, Member.Content> members() {
        return members;
    }

    @Override
    public Kept<Circle, Circle.Content> circles() {
        return circles;
    }

    @Override
    public Kept<Sitting, Sitting.Content> sittings() {
        return sittings;
    }

    @Override
    public Kept<Decision, Decision.Content> decisions() {
        return decisions;
    }

    @Override
    public Kept<Aid, Aid.Content> aids() {
        return aids;
    }
}
