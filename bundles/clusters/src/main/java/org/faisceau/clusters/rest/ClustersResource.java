// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.rest;

import java.util.List;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Figures;
import org.faisceau.clusters.api.Written;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /clusters}: clusters with their key figures and members. */
@Component
public final class ClustersResource implements Resource {
    private final Clusters clusters;
    private final Figures figures;

    @Activate
    public ClustersResource(@Reference Clusters clusters, @Reference Figures figures) {
        this.clusters = clusters;
        this.figures = figures;
    }

    @Override
    public String module() {
        return "clusters";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/clusters", "Clusters, the first recorded first", Role.OBSERVER, ClusterAnswer.class, this::list)
                .record("/clusters/{id}", "One cluster with its key figures", Role.OBSERVER, ClusterAnswer.class, this::one)
                .create("/clusters", "Record a cluster", Role.MANAGER, ClusterBody.class, ClusterAnswer.class, this::add)
                .change("/clusters/{id}", "Write a cluster anew", Role.MANAGER, ClusterBody.class, ClusterAnswer.class, this::change)
                .collection("/clusters/{id}/members", "Its members of all years, the latest first", Role.OBSERVER, MemberAnswer.class, this::members);
    }

    private Slice<ClusterAnswer> list(Call call) {
        return Whole.by(ClusterAnswer::id, clusters.list(call.actor()).stream().map(one -> ClusterAnswer.of(one, List.of())).toList()).page(call);
    }

    private Versioned<ClusterAnswer> one(Call call) {
        return versioned(call, clusters.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<ClusterAnswer> add(Call call, ClusterBody body) {
        var one = done(clusters.add(call.actor(), body.content()));
        return new Created<>(ClusterAnswer.of(one, List.of()), one.id(), one.version());
    }

    private Versioned<ClusterAnswer> change(Call call, ClusterBody body) {
        return versioned(call, done(clusters.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private Slice<MemberAnswer> members(Call call) {
        if (clusters.find(call.actor(), call.path("id")).isEmpty()) throw Problem.notFound();
        return Whole.by(MemberAnswer::id, clusters.members().of(call.actor(), call.path("id")).stream().map(MemberAnswer::of).toList()).page(call);
    }

    private Versioned<ClusterAnswer> versioned(Call call, Cluster one) {
        return new Versioned<>(ClusterAnswer.of(one, figures.of(call.actor(), one.id())), one.version());
    }

    private static Cluster done(Written<Cluster> written) {
        return written.fold(done -> done.record(),
                invalid -> {
                    throw Problem.invalid(invalid.field(), switch (invalid.key()) {
                        case "cluster.noOrganisation" -> "Not an organisation of the directory.";
                        case "cluster.full" -> "At most " + Clusters.MOST + " clusters.";
                        case "cluster.twice" -> "This organisation is a cluster already.";
                        default -> Clusters.YEAR_LEAST + " to this year.";
                    });
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                refused -> {
                    throw Problem.refused("Managers write clusters.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
