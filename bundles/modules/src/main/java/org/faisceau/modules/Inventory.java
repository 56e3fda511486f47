// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.modules.api.Module.Sort;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which bundles are which module: the feature files beside what is installed, and the plug-ins. */
@Component(service = Inventory.class)
public final class Inventory {
    private static final Sheet PLATFORM = Sheet.titled(Features.PLATFORM, Sayings.both("platform.title"), Sayings.both("platform.summary"), "server");
    private final BundleContext context;
    private final PluginShelf plugins;
    private final List<Unit> shipped;

    @Activate
    public Inventory(BundleContext context, @Reference PluginShelf plugins) {
        this.context = context;
        this.plugins = plugins;
        this.shipped = shipped(Features.in(Place.of(context)));
    }

    /** The platform's first, then features, then plug-ins. */
    List<Unit> all() {
        return Stream.concat(shipped.stream(), plugins.units().stream()).toList();
    }

    Optional<Unit> find(String name) {
        return all().stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** The module a bundle belongs to; empty for the framework itself. */
    Optional<Unit> of(Bundle bundle) {
        return all().stream().filter(unit -> unit.has(bundle)).findFirst();
    }

    /** Name of the module whose bundle holds that package for others; empty where none does. */
    String ownerOf(String packageName) {
        return all().stream().filter(unit -> unit.bundles().stream().anyMatch(bundle -> exports(bundle, packageName))).map(Unit::name).findFirst().orElse("");
    }

    private static boolean exports(Bundle bundle, String packageName) {
        var exported = bundle.adapt(BundleRevision.class);
        return exported != null
                && exported.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .anyMatch(each -> packageName.equals(each.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
    }

    private List<Unit> shipped(Features features) {
        var units = new ArrayList<Unit>();
        var rest = new ArrayList<Bundle>();
        for (var bundle : installed(features.jars().getOrDefault(Features.PLATFORM, List.of()))) {
            Sheet.in(bundle).ifPresentOrElse(
                    sheet -> units.add(Unit.of(sheet.name(), Sort.PLATFORM, List.of(bundle), sheet)), () -> rest.add(bundle));
        }
        units.add(Unit.of(Features.PLATFORM, Sort.PLATFORM, rest, PLATFORM));
        units.sort(Comparator.comparing(Unit::name));
        features.jars().forEach((name, jars) -> {
            if (!name.equals(Features.PLATFORM)) units.add(feature(name, installed(jars)));
        });
        return List.copyOf(units);
    }

    private static Unit feature(String name, List<Bundle> bundles) {
        var sheet = bundles.stream().flatMap(bundle -> Sheet.in(bundle).stream()).findFirst().orElse(Sheet.blank(name));
        return Unit.of(name, Sort.FEATURE, bundles, sheet);
    }

    private List<Bundle> installed(List<String> jars) {
        var bundles = context.getBundles();
        return jars.stream().flatMap(jar -> Stream.of(bundles).filter(bundle -> bundle.getLocation().endsWith("/" + jar))).toList();
    }
}
