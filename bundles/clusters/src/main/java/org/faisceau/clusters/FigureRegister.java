// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Figures;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sums of deeds since a year, and of what belongs to a cluster. Deeds are asked as the system: sums alone are shown. */
@Component
public final class FigureRegister implements Figures {
    private static final String COLLABORATION = "collaboration-begun";
    /** Bearer and two partners. */
    private static final int SIDES_LEAST = 3;
    private static final Map<String, String> MODULES = Map.of("gathering-held", "gatherings", "gathering-contact", "gatherings", "need-published", "needs", COLLABORATION, "projects");
    private static final double MINUTES_OF_AN_HOUR = 60;
    private final Schema schema;
    private final Clusters clusters;
    private final People people;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Deed> deeds = List.of();

    @Activate
    public FigureRegister(@Reference Store store, @Reference Clusters clusters, @Reference People people, @Reference Clock clock) {
        this.schema = store.schema("clusters", FigureRegister.class);
        this.clusters = clusters;
        this.people = people;
        this.clock = clock;
    }

    /** With deeds at hand, outside the framework. */
    FigureRegister(Store store, Clusters clusters, People people, Clock clock, List<Deed> deeds) {
        this(store, clusters, people, clock);
        this.deeds = List.copyOf(deeds);
    }

    @Override
    public List<Figure> of(Actor actor, String cluster) {
        return clusters.find(actor, cluster).map(one -> figures(actor, one)).orElse(List.of());
    }

    private List<Figure> figures(Actor actor, Cluster cluster) {
        var today = Days.today(clock);
        var since = new Period(LocalDate.of(cluster.content().since(), 1, 1), today);
        var members = clusters.members().of(actor, cluster.id()).stream().filter(one -> one.isIn(today.getYear())).map(one -> one.content().organisation()).collect(Collectors.toSet());
        var own = schema.read(tx -> new Own(Counted.meetings(tx, cluster.id(), since), Counted.born(tx, cluster.id(), since), Counted.support(tx, cluster.id(), since)));
        return List.of(own("members", members.size()),
                own("representatives", members.isEmpty() ? 0 : people.count(Actor.system(), new PersonFilter("", Set.of(), members))),
                told("events", "gathering-held", since), own("meetings", own.meetings()), told("contacts", "gathering-contact", since), told("needs", "need-published", since), own("born", own.born()),
                told("projects", COLLABORATION, deed -> deed.count(Actor.system(), since)), told("collaborative", COLLABORATION, deed -> collaborative(deed, since)),
                own("supported", own.support().organisations()), own("hours", Math.round(own.support().minutes() / MINUTES_OF_AN_HOUR)));
    }

    /** What rows of the cluster say. */
    private record Own(int meetings, int born, Counted.Support support) {}

    /** Those with two partners or more beside their bearer. */
    private static long collaborative(Deed deed, Period since) {
        var sum = new long[1];
        deed.each(Actor.system(), since, done -> {
            if (done.refs().stream().filter(ref -> ref.kind().equals(Organisation.KIND)).distinct().count() >= SIDES_LEAST) sum[0] += done.count();
            return true;
        });
        return sum[0];
    }

    private static Figure own(String word, long value) {
        return new Figure(word, Optional.of(value), "");
    }

    private Figure told(String word, String deed, Period since) {
        return told(word, deed, one -> one.count(Actor.system(), since));
    }

    private Figure told(String word, String deed, ToLongFunction<Deed> count) {
        var found = deeds.stream().filter(one -> one.word().equals(deed)).findFirst();
        return new Figure(word, found.map(count::applyAsLong), found.isPresent() ? "" : MODULES.get(deed));
    }
}
