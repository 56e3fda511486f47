// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Locale;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ProviderType;

/** One call of the API, as a resource sees it. */
@ProviderType
public interface Call {
    /** Who calls, by the token. */
    Actor actor();

    /** The organisation a body names; where it names none, a buyer's own, as the forms of the console have it, and empty for others. */
    default String authority(String named) {
        return named.isEmpty() && actor().role() == Role.BUYER ? actor().organisation() : named;
    }

    /** From Accept-Language; French where absent. */
    Locale locale();

    /** A variable of the path. */
    String path(String variable);

    /** A query parameter; empty where absent. */
    String query(String name);

    /** Names of all query parameters that were sent, for refusing those that mean nothing. */
    default Set<String> queryNames() {
        return Set.of();
    }

    /** {@code limit}, 1 to 200, 50 where absent. */
    int limit();

    /** {@code after}; empty for the first page. */
    String after();

    /** The version in {@code If-Match}; 0 on calls without. */
    int seenVersion();
}
