// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.modules.api.Anatomy.Gap;
import org.faisceau.modules.api.Anatomy.Lack;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Module.State;
import org.faisceau.modules.api.Wording;
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
    private static final String PAGE = "org.faisceau.console.spi.Page";
    private static final String CARD = "org.faisceau.console.spi.Card";
    private final ServiceComponentRuntime components;
    private final Inventory inventory;
    private final Remarked remarked;

    @Activate
    public Pulse(@Reference ServiceComponentRuntime components, @Reference Inventory inventory, @Reference Remarked remarked) {
        this.remarked = remarked;
        this.inventory = inventory;
        this.components = components;
    }

    /** @param isWanted whether it should run here and now */
    Module of(Unit unit, boolean isWanted, boolean isSafe) {
        var trouble = unit.refusal();
        var state = State.INCOMPATIBLE;
        if (trouble.isEmpty()) {
            state = state(unit, isWanted && !isSafe);
            trouble = isSafe && isWanted && state == State.STOPPED ? Sayings.both("trouble.safe") : trouble(unit, state);
        }
        var sheet = unit.sheet();
        var version = unit.bundles().stream().findFirst().map(bundle -> bundle.getVersion().toString()).orElse("");
        var shown = new Module.Shown(offered(unit, PAGE), offered(unit, CARD));
        return new Module(unit.name(), sheet.title(), sheet.summary(), sheet.icon(), unit.sort(), version, state, shown, isWanted, trouble, state == State.RUNNING ? remarked.on(unit) : List.of());
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

    private static int offered(Unit unit, String service) {
        return (int) unit.bundles().stream().flatMap(Anatomist::registered).filter(each -> Anatomist.interfaces(each).anyMatch(service::equals)).count();
    }

    private State state(Unit unit, boolean shouldRun) {
        if (any(unit, Bundle.INSTALLED)) return State.INCOMPATIBLE;
        if (any(unit, Bundle.STARTING)) return State.STARTING;
        if (unit.bundles().stream().allMatch(bundle -> bundle.getState() == Bundle.ACTIVE)) return gaps(unit).isEmpty() ? State.RUNNING : State.FAILED;
        return shouldRun ? State.FAILED : State.STOPPED;
    }

    private Wording trouble(Unit unit, State state) {
        if (state == State.INCOMPATIBLE) return Sayings.both("trouble.incompatible", names(unit, Bundle.INSTALLED));
        if (state != State.FAILED) return Wording.of("");
        var gaps = gaps(unit);
        if (gaps.isEmpty()) return Sayings.both("trouble.stopped", names(unit, Bundle.RESOLVED));
        var first = gaps.get(0);
        return first.lacks().isEmpty()
                ? Sayings.both("trouble.failed", first.component(), first.failure())
                : Sayings.both("trouble.lacks", first.component(), String.join(", ", first.lacks().stream().map(Lack::service).toList()));
    }

    private Gap gap(ComponentConfigurationDTO each) {
        var lacks = Stream.of(each.unsatisfiedReferences)
                .flatMap(lacking -> Stream.of(each.description.references).filter(reference -> reference.name.equals(lacking.name)))
                .map(reference -> reference.interfaceName)
                .distinct()
                .map(service -> new Lack(service, inventory.ownerOf(service.substring(0, Math.max(0, service.lastIndexOf('.'))))))
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
