// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Anatomy;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Profile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets administrators see and switch modules. */
@Component
public final class ModuleRegister implements Modules {
    private final Inventory inventory;
    private final Pulse pulse;
    private final Switches switches;
    private final Switchboard switchboard;
    private final Anatomist anatomist;
    private final Losses losses;
    private final Profiles profiles = Profiles.shipped();

    @Activate
    public ModuleRegister(
            @Reference Inventory inventory,
            @Reference Pulse pulse,
            @Reference Switches switches,
            @Reference Switchboard switchboard,
            @Reference Anatomist anatomist,
            @Reference Losses losses) {
        this.inventory = inventory;
        this.pulse = pulse;
        this.switches = switches;
        this.switchboard = switchboard;
        this.anatomist = anatomist;
        this.losses = losses;
    }

    @Override
    public List<Module> list(Actor actor) {
        if (!mayAct(actor)) return List.of();
        var on = switches.read();
        return inventory.all().stream().map(unit -> pulse.of(unit, on.getOrDefault(unit.name(), true), switchboard.isSafe())).toList();
    }

    @Override
    public Optional<Module> find(Actor actor, String name) {
        return unit(actor, name).map(this::seen);
    }

    @Override
    public Optional<Anatomy> anatomy(Actor actor, String name) {
        return unit(actor, name).map(anatomist::of);
    }

    @Override
    public List<Loss> losses(Actor actor, String name) {
        return unit(actor, name).map(losses::of).orElse(List.of());
    }

    @Override
    public Switching enable(Actor actor, String name) {
        return turn(actor, name, true);
    }

    @Override
    public Switching disable(Actor actor, String name) {
        return turn(actor, name, false);
    }

    @Override
    public List<Profile> profiles(Actor actor) {
        return mayAct(actor) ? profiles.among(features().map(Unit::name).toList(), inventory.all().stream().map(Unit::name).toList()) : List.of();
    }

    @Override
    public List<Module> choose(Actor actor, Set<String> wanted) {
        if (!mayAct(actor)) return List.of();
        var failed = new ArrayList<Module>();
        for (var unit : features().toList()) {
            boolean isOn = wanted.contains(unit.name());
            if (switchboard.isOn(unit) != isOn) switchboard.turn(actor, unit, isOn);
            var module = seen(unit);
            if (isOn && !module.trouble().isEmpty()) failed.add(module);
        }
        return failed;
    }

    private Stream<Unit> features() {
        return inventory.all().stream().filter(unit -> unit.isSwitchable() && unit.sort() == Module.Sort.FEATURE);
    }

    private Switching turn(Actor actor, String name, boolean isOn) {
        var unit = unit(actor, name);
        if (unit.isEmpty()) return new Switching.Unknown();
        if (!unit.get().isSwitchable()) return new Switching.Fixed(seen(unit.get()));
        switchboard.turn(actor, unit.get(), isOn);
        var module = seen(unit.get());
        return module.trouble().isEmpty() || !isOn ? new Switching.Done(module) : new Switching.Failed(module);
    }

    private Optional<Unit> unit(Actor actor, String name) {
        return mayAct(actor) ? inventory.find(name) : Optional.empty();
    }

    private Module seen(Unit unit) {
        return pulse.of(unit, switchboard.isOn(unit), switchboard.isSafe());
    }

    private static boolean mayAct(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
