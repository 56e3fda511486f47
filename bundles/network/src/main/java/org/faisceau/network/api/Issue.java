// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/**
 * One publication of this Living-Lab.
 *
 * @param number 1 and up, without gap
 * @param sender as it named itself
 * @param added records that others had not seen
 * @param gone records taken back
 */
public record Issue(int number, String sender, Instant madeAt, String madeBy, int added, int changed, int gone) {
    /** The kind's word; one goes by its number. */
    public static final String KIND = "network-issue";

    public Ref ref() {
        return new Ref(KIND, String.valueOf(number));
    }
}
