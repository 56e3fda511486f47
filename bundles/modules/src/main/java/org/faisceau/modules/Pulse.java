// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.modules.api.Anatomy.Gap;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Module.State;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** How a module does, as the framework says now. */
@Component(service = Pulse.class)
public final class Pulse {
    private final ServiceComponentRuntime components;

    @Activate
    public Pulse(@Reference ServiceComponentRuntime components) {
        this.components = components;
    }

    /** @param isWanted whether it should run here and now */
    Module of(Unit unit, boolean isWanted, boolean isSafe) {
        var trouble = unit.refusal();
        var state = State.INCOMPATIBLE;
        if (trouble.isEmpty()) {
            state = state(unit, isWanted && !isSafe);
            trouble = trouble(unit, state);
        }
        var sheet = unit.sheet();
        return new Module(unit.name(), sheet.title(), sheet.summary(), sheet.icon(), unit.sort(), state, isWanted, trouble);
    }

    /** Components of a module that should run and do not. */
    List<Gap> gaps(Unit unit) {
        var gaps = new ArrayList<Gap>();
        for (var description : descriptions(unit.bundles())) {
            for (var each : components.getComponentConfigurationDTOs(description)) {
                if (each.state == ComponentConfigurationDTO.FAILED_ACTIVATION || each.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) gaps.add(gap(each));
            }
        }
        return gaps;
    }

    /** What declarative services know of these bundles; nothing while they are stopped. */
    List<ComponentDescriptionDTO> descriptions(List<Bundle> bundles) {
        return bundles.isEmpty() ? List.of() : List.copyOf(components.getComponentDescriptionDTOs(bundles.toArray(Bundle[]::new)));
    }

    private State state(Unit unit, boolean shouldRun) {
        if (any(unit, Bundle.INSTALLED)) return State.INCOMPATIBLE;
        if (any(unit, Bundle.STARTING)) return State.STARTING;
        if (unit.bundles().stream().allMatch(bundle -> bundle.getState() == Bundle.ACTIVE)) return gaps(unit).isEmpty() ? State.RUNNING : State.FAILED;
        return shouldRun ? State.FAILED : State.STOPPED;
    }

    private String trouble(Unit unit, State state) {
        if (state == State.INCOMPATIBLE) return names(unit, Bundle.INSTALLED) + " lacks what it imports";
        if (state != State.FAILED) return "";
        var gaps = gaps(unit);
        if (gaps.isEmpty()) return names(unit, Bundle.RESOLVED) + " does not start";
        var first = gaps.get(0);
        return first.component() + (first.lacks().isEmpty() ? ": " + first.failure() : " lacks " + String.join(", ", first.lacks()));
    }

    private static Gap gap(ComponentConfigurationDTO each) {
        var lacks = Stream.of(each.unsatisfiedReferences)
                .flatMap(lacking -> Stream.of(each.description.references).filter(reference -> reference.name.equals(lacking.name)))
                .map(reference -> reference.interfaceName)
                .distinct()
                .toList();
        return new Gap(each.description.name, lacks, each.failure == null ? "" : each.failure.lines().findFirst().orElse(""));
    }

    private static boolean any(Unit unit, int state) {
        return unit.bundles().stream().anyMatch(bundle -> bundle.getState() == state);
    }

    private static String names(Unit unit, int state) {
        return String.join(", ", unit.bundles().stream().filter(bundle -> bundle.getState() == state).map(Bundle::getSymbolicName).toList());
    }
}
