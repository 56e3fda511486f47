// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Member;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.clusters.api.Written;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The cluster of the fictitious territory: members by sector, groups that meet, support given. */
@Component
public final class DemonstrationClusters implements Demonstration {
    private static final String ORGANISATION = "org-cluster";
    private static final int SINCE_YEARS = 9;
    private final Clock clock;
    private final Clusters clusters;
    private final SolutionThemes themes;
    private final Supplier<Actor> manager;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationClusters(@Reference Clock clock, @Reference Clusters clusters, @Reference SolutionThemes themes, @Reference Accounts accounts) {
        this(clock, clusters, themes, () -> accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system()));
    }

    /** @param manager who writes it all */
    DemonstrationClusters(Clock clock, Clusters clusters, SolutionThemes themes, Supplier<Actor> manager) {
        this.clock = clock;
        this.clusters = clusters;
        this.themes = themes;
        this.manager = manager;
    }

    @Override
    public String part() {
        return "clusters";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void load() {
        var leader = manager.get();
        int year = Days.today(clock).getYear();
        var lines = FileBeside.text(DemonstrationClusters.class, "demonstration.txt").lines().map(line -> line.split("\\|", -1)).collect(Collectors.groupingBy(parts -> parts[0]));
        var aims = lines.get("AIM").stream().map(parts -> parts[1]).collect(Collectors.joining("\n"));
        var cluster = done(clusters.add(leader, new Cluster.Content(ORGANISATION, year - SINCE_YEARS, aims))).id();
        lines.get("MEMBER").forEach(parts -> done(clusters.members().add(leader, cluster, new Member.Content(parts[1], sector(leader, parts[2]), year - Integer.parseInt(parts[3]), parts[4].isEmpty() ? Optional.empty() : Optional.of(year - Integer.parseInt(parts[4]))))));
        lines.get("AID").forEach(parts -> done(clusters.aids().add(leader, cluster, new Aid.Content(parts[1], Aid.Form.valueOf(parts[2]), ago(parts[3]), Integer.parseInt(parts[4]), parts[5]))));
        var circles = new HashMap<String, String>();
        lines.get("GROUP").forEach(parts -> circles.put(parts[1], done(clusters.circles().add(leader, cluster, new Circle.Content(parts[1], sector(leader, parts[2]), parts[3]))).id()));
        var sittings = new HashMap<String, String>();
        lines.get("MEETING").forEach(parts -> sittings.put(parts[2], done(clusters.sittings().add(leader, circles.get(parts[1]), new Sitting.Content(ago(parts[3]), parts[2], Integer.parseInt(parts[4]), parts[5]))).id()));
        lines.get("DECISION").forEach(parts -> done(clusters.decisions().add(leader, sittings.get(parts[1]), new Decision.Content(parts[2], need(leader, parts[3])))));
    }

    private LocalDate ago(String days) {
        return Days.today(clock).minusDays(Long.parseLong(days));
    }

    private String sector(Actor actor, String word) {
        return themes.code(actor, word).orElse("");
    }

    /** The need that these words name; empty for none, and while its module is stopped. */
    private Optional<Ref> need(Actor actor, String words) {
        return words.isEmpty() ? Optional.empty() : kinds.stream().filter(kind -> kind.word().equals("need")).flatMap(kind -> kind.pick(actor, words, 1).stream()).findFirst();
    }

    private static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, DemonstrationClusters::off, DemonstrationClusters::off, DemonstrationClusters::off, DemonstrationClusters::off);
    }

    private static <R> R off(Written<R> written) {
        throw new IllegalStateException("a line of the demonstration was not taken: " + written);
    }
}
