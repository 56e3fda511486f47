// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Anatomy;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Module.Sort;
import org.faisceau.modules.api.Module.State;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Profile;
import org.faisceau.modules.api.Wording;
import org.faisceau.testkit.PageTester;

/** Three modules and a refused plug-in, switched in memory. */
public final class FakeModules implements Modules {
    private final Map<String, Module> known = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();

    public FakeModules() {
        put("platform", Sort.PLATFORM, State.RUNNING, "");
        put("needs", Sort.FEATURE, State.RUNNING, "");
        put("gatherings", Sort.FEATURE, State.STOPPED, "");
        put("rules", Sort.FEATURE, State.FAILED, "RuleRegister waits for Store");
    }

    FakeModules put(String name, Sort sort, State state, String trouble) {
        known.put(name, new Module(name, Wording.of("Module " + name), Wording.of(PageTester.NASTY), "puzzle", sort, "1.0.0", state, new Module.Shown(2, 1),
                state != State.STOPPED, Wording.of(trouble), List.of()));
        return this;
    }

    /** Wanted, and left out by a start in safe mode. */
    FakeModules waiting(String name) {
        var one = known.get(name);
        known.put(name, new Module(name, one.title(), one.summary(), one.icon(), one.sort(), one.version(), State.STOPPED, one.shown(), true, one.trouble(), one.remarks()));
        return this;
    }

    /** Somebody says that of it. */
    FakeModules remarked(String name, String remark) {
        var one = known.get(name);
        known.put(name, new Module(name, one.title(), one.summary(), one.icon(), one.sort(), one.version(), one.state(), one.shown(), one.isWanted(), one.trouble(), List.of(Wording.of(remark))));
        return this;
    }

    FakeModules losing(String loser, String what, String... services) {
        losses.add(new Loss(loser, Wording.of("Module " + loser), Wording.of(what), List.of(services)));
        return this;
    }

    @Override
    public List<Module> list(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) ? List.copyOf(known.values()) : List.of();
    }

    @Override
    public Optional<Module> find(Actor actor, String name) {
        return list(actor).stream().filter(module -> module.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Anatomy> anatomy(Actor actor, String name) {
        return find(actor, name).map(module -> new Anatomy(
                List.of(new Anatomy.Part(7, "org.faisceau." + name, "1.0.0", "active", 3)),
                List.of(new Anatomy.Offer("org.faisceau.needs.api.Needs", "", List.of("gatherings"))),
                List.of(new Anatomy.Use("org.faisceau.store.api.Store", "platform")),
                List.of(new Anatomy.Gap("org.faisceau.needs.NeedRegister", List.of(new Anatomy.Lack("org.faisceau.rules.api.Rules", "rules")), "")),
                List.of(new Anatomy.Tie("rules", Wording.of("No advice."))),
                List.of(new Anatomy.Holding(Wording.of("Names of authors"), 365)),
                List.of("needs"),
                List.of("need")));
    }

    @Override
    public Switching enable(Actor actor, String name) {
        return turn(actor, name, State.RUNNING);
    }

    @Override
    public Switching disable(Actor actor, String name) {
        return turn(actor, name, State.STOPPED);
    }

    @Override
    public List<Loss> losses(Actor actor, String name) {
        return losses;
    }

    @Override
    public List<Profile> profiles(Actor actor) {
        return List.of(new Profile("buyer", Wording.of("Acheteur seul"), Wording.of("…"), "building-bank", List.of("needs"), 2));
    }

    @Override
    public List<Module> choose(Actor actor, Set<String> wanted) {
        list(actor).stream().filter(module -> module.sort() == Sort.FEATURE).forEach(module -> turn(actor, module.name(), wanted.contains(module.name()) ? State.RUNNING : State.STOPPED));
        return List.of();
    }

    private Switching turn(Actor actor, String name, State state) {
        var module = find(actor, name);
        if (module.isEmpty()) return new Switching.Unknown();
        if (!module.get().isOptional()) return new Switching.Fixed(module.get());
        put(name, module.get().sort(), state, "");
        return new Switching.Done(known.get(name));
    }
}
