// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Locale;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** One call of the API, as a resource sees it. */
@ProviderType
public interface Call {
    /** Who calls, by the token. */
    Actor actor();

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
