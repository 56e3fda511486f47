// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.osgi.annotation.versioning.ProviderType;

/** The value sheets of needs: read by managers and the need's organisation, changed by who changes the need. Every thread. */
@ProviderType
public interface Values {
    /** Lines of one sheet. */
    int LINES_MAX = 12;
    /** Characters. */
    int LABEL_MAX = 200;
    /** How often one line may count. */
    int TIMES_MAX = 99;
    /** The most that one line may say. */
    Euros AMOUNT_MAX = Euros.of(1_000_000_000L);

    /** A need's sheet, without lines where nothing was written; empty where this actor may not read it. */
    Optional<ValueSheet> find(Actor actor, String need);

    /** What the need's family comes to in the need's year; empty where it has no family, or this actor may not read it. */
    Optional<FamilyYear> familyYear(Actor actor, String need);

    /** Writes the lines, where the version seen is still current. */
    Changing change(Actor actor, String need, int seenVersion, List<ValueLine> lines);

    /** What became of a change. */
    sealed interface Changing {
        /** Written, or already so. */
        record Done(ValueSheet sheet) implements Changing {}

        /** Somebody else changed it meanwhile; as it is now. */
        record Lost(ValueSheet current) implements Changing {}

        /** This actor may not, or there are more than {@link #LINES_MAX} lines, or a label is too long. */
        record Refused() implements Changing {}

        /** No such need for this actor. */
        record Unknown() implements Changing {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
