// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Figures;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.spi.Deed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sums of deeds since a year, and of what belongs to a cluster. Deeds are asked as the system: sums alone are shown. */
@Component
public final class FigureRegister implements Figures {
    private static final Map<String, String> MODULES = Map.of("gathering-held", "gatherings", "gathering-contact", "gatherings", "need-published", "needs");
    private static final double MINUTES_OF_AN_HOUR = 60;
    private final Clusters clusters;
    private final People people;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Deed> deeds = List.of();

    @Activate
    public FigureRegister(@Reference Clusters clusters, @Reference People people, @Reference Clock clock) {
        this.clusters = clusters;
        this.people = people;
        this.clock = clock;
    }

    /** With deeds at hand, outside the framework. */
    FigureRegister(Clusters clusters, People people, Clock clock, List<Deed> deeds) {
        this(clusters, people, clock);
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
        var sittings = clusters.circles().of(actor, cluster.id()).stream().flatMap(circle -> clusters.sittings().of(actor, circle.id()).stream()).filter(one -> since.contains(one.content().heldOn())).toList();
        var decisions = sittings.stream().flatMap(one -> clusters.decisions().of(actor, one.id()).stream()).toList();
        var aids = clusters.aids().of(actor, cluster.id()).stream().filter(one -> since.contains(one.content().givenOn())).toList();
        return List.of(own("members", members.size()),
                own("representatives", members.isEmpty() ? 0 : people.count(Actor.system(), new PersonFilter("", Set.of(), members))),
                told("events", "gathering-held", since), own("meetings", sittings.size()), told("contacts", "gathering-contact", since), told("needs", "need-published", since),
                own("born", decisions.stream().filter(one -> one.content().need().isPresent()).count()),
                own("supported", aids.stream().map(one -> one.content().organisation()).distinct().count()),
                own("hours", Math.round(aids.stream().mapToLong(one -> one.content().minutes()).sum() / MINUTES_OF_AN_HOUR)));
    }

    private static Figure own(String word, long value) {
        return new Figure(word, Optional.of(value), "");
    }

    private Figure told(String word, String deed, Period since) {
        var found = deeds.stream().filter(one -> one.word().equals(deed)).findFirst();
        return new Figure(word, found.map(one -> one.count(Actor.system(), since)), found.isPresent() ? "" : MODULES.get(deed));
    }
}
