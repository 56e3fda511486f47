// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.modules.api.Anatomy;
import org.faisceau.modules.api.Anatomy.Offer;
import org.faisceau.modules.api.Anatomy.Part;
import org.faisceau.modules.api.Anatomy.Use;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a module apart: bundles, services offered with their consumers, services used, what is missing. */
@Component(service = Anatomist.class)
public final class Anatomist {
    private final Inventory inventory;
    private final Pulse pulse;

    @Activate
    public Anatomist(@Reference Inventory inventory, @Reference Pulse pulse) {
        this.inventory = inventory;
        this.pulse = pulse;
    }

    Anatomy of(Unit unit) {
        var sheet = unit.sheet();
        return new Anatomy(parts(unit), offers(unit), uses(unit), pulse.gaps(unit), sheet.ties(), sheet.personalData(), sheet.addresses(), sheet.kinds());
    }

    private List<Part> parts(Unit unit) {
        return unit.bundles().stream()
                .map(bundle -> new Part(bundle.getBundleId(), bundle.getSymbolicName(), bundle.getVersion().toString(), state(bundle), pulse.descriptions(List.of(bundle)).size()))
                .toList();
    }

    private List<Offer> offers(Unit unit) {
        return unit.bundles().stream()
                .flatMap(Anatomist::registered)
                .flatMap(service -> offers(unit, service))
                .filter(offer -> !isSecret(unit, offer.service()))
                .sorted(Comparator.comparing(Offer::service).thenComparing(Offer::by)).toList();
    }

    private Stream<Offer> offers(Unit unit, ServiceReference<?> service) {
        var component = service.getProperty("component.name");
        var by = component == null ? "" : component.toString();
        var names = interfaces(service).toList();
        // A component that its own bundle also takes by its class: beside the interface the class says nothing.
        return names.stream().filter(name -> names.size() == 1 || !name.equals(by)).map(name -> new Offer(name, by, consumers(unit, service)));
    }

    /** True where the interface lies in a package that its bundle exports to nobody. */
    private boolean isSecret(Unit unit, String service) {
        var itsPackage = service.substring(0, Math.max(0, service.lastIndexOf('.')));
        return unit.bundles().stream().anyMatch(bundle -> (itsPackage + ".").startsWith(bundle.getSymbolicName() + ".")) && inventory.ownerOf(itsPackage).isEmpty();
    }

    /** Names of the other modules that hold this service now. */
    List<String> consumers(Unit unit, ServiceReference<?> service) {
        return users(service).filter(bundle -> !unit.has(bundle)).flatMap(bundle -> inventory.of(bundle).stream()).map(Unit::name).distinct().sorted().toList();
    }

    private List<Use> uses(Unit unit) {
        var uses = new ArrayList<Use>();
        for (var bundle : unit.bundles()) {
            for (var service : Optional.ofNullable(bundle.getServicesInUse()).orElse(new ServiceReference<?>[0])) {
                var owner = Optional.ofNullable(service.getBundle()).filter(it -> !unit.has(it)).flatMap(inventory::of);
                if (owner.isPresent()) interfaces(service).forEach(name -> uses.add(new Use(name, owner.get().name())));
            }
        }
        return uses.stream().distinct().sorted(Comparator.comparing(Use::module).thenComparing(Use::service)).toList();
    }

    static Stream<ServiceReference<?>> registered(Bundle bundle) {
        return Stream.ofNullable(bundle.getRegisteredServices()).flatMap(Arrays::stream);
    }

    static Stream<Bundle> users(ServiceReference<?> service) {
        return Stream.ofNullable(service.getUsingBundles()).flatMap(Arrays::stream);
    }

    static Stream<String> interfaces(ServiceReference<?> service) {
        return Stream.of((String[]) service.getProperty(Constants.OBJECTCLASS));
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "active";
            case Bundle.STARTING -> "starting";
            case Bundle.STOPPING -> "stopping";
            case Bundle.RESOLVED -> "resolved";
            default -> "installed";
        };
    }
}
