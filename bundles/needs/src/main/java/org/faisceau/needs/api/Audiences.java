// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which companies see a need: all, or chosen ones. A need addressed to chosen ones is hidden from other companies, and from visitors without
 * account, whatever its confidentiality. Its organisation and managers read and choose; once it is published, managers alone. Every thread.
 */
@ProviderType
public interface Audiences {
    /** Companies that one need is addressed to. */
    int COMPANIES_MAX = 200;

    /** Who it is addressed to; empty where this actor may not read that. */
    Optional<Addressed> find(Actor actor, String need);

    /** The companies of needs addressed to chosen ones, by need. Empty for all but managers. */
    Map<String, Set<String>> companies(Actor actor, Collection<String> needs);

    /** True where this actor may choose now. */
    boolean mayAddress(Actor actor, Need need);

    /**
     * Addresses a need to these companies.
     *
     * @param seenVersion of the choice before; 0 for the first
     * @param companies organisations that are companies, at most {@link #COMPANIES_MAX}; empty for all
     */
    Addressing address(Actor actor, String need, int seenVersion, Set<String> companies);

    /** What became of it. */
    sealed interface Addressing {
        /** Done. */
        record Done(Addressed addressed) implements Addressing {}

        /** Somebody else chose meanwhile. */
        record Lost(Addressed current) implements Addressing {}

        /** Something is off; the key is of a text such as {@code audience.noCompany}. */
        record Invalid(String key) implements Addressing {}

        /** This actor may not, or not now. */
        record Refused() implements Addressing {}

        /** No such need for this actor. */
        record Unknown() implements Addressing {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
