// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Switches modules and tells what they are. For administrators; anybody else sees none. Every thread. */
@ProviderType
public interface Modules {
    /** All modules: the platform's, those of the distribution, plug-ins; by name within each. */
    List<Module> list(Actor actor);

    /** One module; empty where unknown. */
    Optional<Module> find(Actor actor, String name);

    /** What it is made of, offers, uses and lacks; empty where unknown. */
    Optional<Anatomy> anatomy(Actor actor, String name);

    /** Starts a module and remembers that it is on, across restarts. Nothing happens where it runs. */
    Switching enable(Actor actor, String name);

    /** Stops a module and remembers that it is off. Its data stays; who used it loses its services and nothing else. */
    Switching disable(Actor actor, String name);

    /** What others will miss once it is off, in the order of {@link #list}; empty where nobody uses it. */
    List<Loss> losses(Actor actor, String name);

    /**
     * What one module loses when another stops.
     *
     * @param loser name of the module that loses something
     * @param loserTitle its title
     * @param what in both languages, from the loser's {@code module.json}; empty texts where only {@code services} tells
     * @param services short names of the interfaces it uses now, with how many services of each: {@code Page 4}
     */
    record Loss(String loser, Wording loserTitle, Wording what, List<String> services) {
        public Loss {
            services = List.copyOf(services);
        }
    }

    /** Ready choices, each naming the switchable modules of the distribution that exist here. */
    List<Profile> profiles(Actor actor);

    /**
     * Switches every module of the distribution: on where it is named, off where not; remembered. Plug-ins stay as they are.
     *
     * @param wanted names; those of no switchable module are passed over
     * @return those switched on that do not run; empty where all is well
     */
    List<Module> choose(Actor actor, Set<String> wanted);

    /** Outcome of a switch. */
    sealed interface Switching {
        record Done(Module module) implements Switching {}

        /** It was switched on, and does not run: its trouble says why. */
        record Failed(Module module) implements Switching {}

        /** Part of the platform, or refused at admission. */
        record Fixed(Module module) implements Switching {}

        /** No such module, or not for this actor. */
        record Unknown() implements Switching {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Failed, ? extends T> failed,
                Function<? super Fixed, ? extends T> fixed,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Failed it) return failed.apply(it);
            if (this instanceof Fixed it) return fixed.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
