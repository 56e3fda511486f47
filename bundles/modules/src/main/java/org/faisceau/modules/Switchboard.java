// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops bundles as the switches say; one switch at a time. */
@Component(service = Switchboard.class)
public final class Switchboard {
    private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);
    private final Inventory inventory;
    private final Switches switches;
    private final Demonstrations demonstrations;
    private final SwitchFile file;
    private final Place place;

    @Activate
    public Switchboard(BundleContext context, @Reference Inventory inventory, @Reference Switches switches, @Reference Demonstrations demonstrations) {
        this.place = Place.of(context);
        this.inventory = inventory;
        this.switches = switches;
        this.demonstrations = demonstrations;
        this.file = new SwitchFile(place.data());
    }

    /** At a first start: {@code --modules} names what runs; without it everything does. */
    synchronized void begin() {
        if (place.first().isEmpty() || !switches.read().isEmpty()) return;
        var known = inventory.all().stream().filter(Unit::isSwitchable).map(Unit::name).toList();
        place.first().stream().filter(name -> !known.contains(name)).forEach(name -> LOG.warn("--modules names {}, which is no module", name));
        for (var name : known) switches.write(Actor.system(), name, place.first().contains(name));
    }

    /** Brings the framework to what the switches say; nothing is started in safe mode. */
    synchronized void apply() {
        var on = switches.read();
        file.write(on);
        for (var unit : inventory.all()) {
            if (!unit.isSwitchable()) continue;
            if (!isOn(on, unit)) stop(unit);
            else if (!place.isSafe()) start(unit);
        }
        demonstrations.load();
    }

    /** Switches one module and remembers it. */
    synchronized void turn(Actor actor, Unit unit, boolean isOn) {
        switches.write(actor, unit.name(), isOn);
        file.write(switches.read());
        if (isOn) start(unit);
        else stop(unit);
        LOG.info("module {} switched {}", unit.name(), isOn ? "on" : "off");
        if (isOn) demonstrations.load();
    }

    boolean isOn(Unit unit) {
        return isOn(switches.read(), unit);
    }

    boolean isSafe() {
        return place.isSafe();
    }

    private static boolean isOn(Map<String, Boolean> switches, Unit unit) {
        return !unit.isSwitchable() || switches.getOrDefault(unit.name(), true);
    }

    private static void start(Unit unit) {
        for (var bundle : unit.bundles()) {
            if (bundle.getState() == Bundle.ACTIVE || isFragment(bundle)) continue;
            try {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            } catch (BundleException e) {
                LOG.error("module {}: bundle {} does not start", unit.name(), bundle.getSymbolicName(), e);
                return;
            }
        }
    }

    private static void stop(Unit unit) {
        var bundles = unit.bundles();
        for (int at = bundles.size() - 1; at >= 0; at--) {
            try {
                bundles.get(at).stop(Bundle.STOP_TRANSIENT);
            } catch (BundleException e) {
                LOG.error("module {}: bundle {} does not stop", unit.name(), bundles.get(at).getSymbolicName(), e);
            }
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
