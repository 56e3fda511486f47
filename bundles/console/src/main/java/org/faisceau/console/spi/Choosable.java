// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a list page also implements so that all that match its filters can be chosen for a {@link BulkAction}, not only what one page
 * shows: {@code implements Page, Choosable}.
 */
@ConsumerType
public interface Choosable {
    /**
     * The records that the filters of the visit's query let through, in the list's order, those this actor may read.
     *
     * @param limit 1 to {@link BulkAction#MOST}
     */
    List<Ref> matching(Visit visit, int limit);
}
