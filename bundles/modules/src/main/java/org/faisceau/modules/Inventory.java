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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which bundles are which module: the feature files beside what is installed, and the plug-ins. */
@Component(service = Inventory.class)
public final class Inventory {
    private final BundleContext context;
    private final PluginShelf plugins;
    private final List<Unit> shipped;

    @Activate
    public Inventory(BundleContext context, @Reference PluginShelf plugins) {
        this.context = context;
        this.plugins = plugins;
        this.shipped = shipped(Features.in(Place.of(context).features()));
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

    private List<Unit> shipped(Features features) {
        var units = new ArrayList<Unit>();
        var rest = new ArrayList<Bundle>();
        for (var bundle : installed(features.jars().getOrDefault(Features.PLATFORM, List.of()))) {
            Sheet.in(bundle).ifPresentOrElse(
                    sheet -> units.add(new Unit(sheet.name(), Sort.PLATFORM, List.of(bundle), sheet, "")), () -> rest.add(bundle));
        }
        units.add(new Unit(Features.PLATFORM, Sort.PLATFORM, rest, Sheet.blank(Features.PLATFORM), ""));
        units.sort(Comparator.comparing(Unit::name));
        features.jars().forEach((name, jars) -> {
            if (!name.equals(Features.PLATFORM)) units.add(feature(name, installed(jars)));
        });
        return List.copyOf(units);
    }

    private static Unit feature(String name, List<Bundle> bundles) {
        var sheet = bundles.stream().flatMap(bundle -> Sheet.in(bundle).stream()).findFirst().orElse(Sheet.blank(name));
        return new Unit(name, Sort.FEATURE, bundles, sheet, "");
    }

    private List<Bundle> installed(List<String> jars) {
        var bundles = context.getBundles();
        return jars.stream().flatMap(jar -> Stream.of(bundles).filter(bundle -> bundle.getLocation().endsWith("/" + jar))).toList();
    }
}
