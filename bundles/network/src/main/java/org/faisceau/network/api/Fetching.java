// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Unreachable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Bundles asked of the web, once an administrator allowed it: by an address, or of a Living-Lab that one is connected with. No private
 * network is asked, and no longer than {@link #SECONDS_MOST} at once. Managers alone. Every thread; blocks.
 */
@ProviderType
public interface Fetching {
    /** Seconds of one question. */
    int SECONDS_MOST = 30;

    /** Bundles of one answer that are read. */
    int ISSUES_MOST = 20;

    boolean isAllowed();

    /** True where this installation leads the network: it shows how all Living-Labs stand. */
    boolean isLeading();

    /** Asks for a bundle at an address; what is there is verified as a file is. */
    Fetched fromAddress(Actor actor, String address);

    /** Asks a connected Living-Lab for what it published since the last question. */
    Fetched pull(Actor actor, String keyId);

    /** What became of it. */
    sealed interface Fetched {
        /**
         * Something was answered.
         *
         * @param arrivals how many bundles came, 0 or more
         * @param latest the last of them; empty for none
         */
        record Done(int arrivals, Optional<Arrival> latest) implements Fetched {}

        /** Nobody answered, or nothing that is read. */
        record Away(Unreachable.Why why) implements Fetched {}

        /** An answer of another status than 200. */
        record Odd(int status) implements Fetched {}

        /** An administrator has not allowed it, or there is no connection. */
        record NotNow() implements Fetched {}

        /** This actor may not. */
        record Refused() implements Fetched {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Away, ? extends T> away, Function<? super Odd, ? extends T> odd, Function<? super NotNow, ? extends T> notNow,
                Function<? super Refused, ? extends T> refused) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Away it) return away.apply(it);
            if (this instanceof Odd it) return odd.apply(it);
            return this instanceof NotNow it ? notNow.apply(it) : refused.apply((Refused) this);
        }
    }
}
