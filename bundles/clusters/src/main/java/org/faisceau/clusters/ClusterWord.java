// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names clusters for others, by the organisation that each is. */
@Component
public final class ClusterWord implements Kind {
    private final Clusters clusters;
    private final Organisations organisations;

    @Activate
    public ClusterWord(@Reference Clusters clusters, @Reference Organisations organisations) {
        this.clusters = clusters;
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return Cluster.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return clusters.find(actor, ref.id()).map(one -> organisations.find(Actor.system(), one.content().organisation()).map(Organisation::name).orElse(one.content().organisation()));
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        var wanted = Set.copyOf(refs);
        var all = clusters.list(actor).stream().filter(one -> wanted.contains(one.ref())).toList();
        var names = organisations.findAll(Actor.system(), all.stream().map(one -> one.content().organisation()).distinct().toList());
        return all.stream().collect(Collectors.toMap(Cluster::ref, one -> Optional.ofNullable(names.get(one.content().organisation())).map(Organisation::name).orElse(one.content().organisation())));
    }

    @Override
    public String address(Ref ref) {
        return "/clusters/" + ref.id();
    }
}
