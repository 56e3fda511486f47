// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names experiments for others. */
@Component
public final class ExperimentWord implements Kind {
    private final Experiments experiments;

    @Activate
    public ExperimentWord(@Reference Experiments experiments) {
        this.experiments = experiments;
    }

    @Override
    public String word() {
        return Experiment.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return experiments.find(actor, ref.id()).map(Experiment::title);
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        return experiments.findAll(actor, refs.stream().map(Ref::id).distinct().toList()).values().stream().collect(Collectors.toMap(Experiment::ref, Experiment::title));
    }

    @Override
    public String address(Ref ref) {
        return Experiment.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return experiments.page(actor, new ExperimentFilter(text, "", ""), true, "", limit).items().stream().map(Experiment::ref).toList();
    }
}
