// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.needs.api.Interest;

/** A company's answer as the need's people read it. */
record InterestLine(Interest interest, String company, String address) {
    boolean isInterested() {
        return interest.stance() == Interest.Stance.INTERESTED;
    }
}
