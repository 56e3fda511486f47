// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting that follows a stay.
 *
 * @param account who noted it last
 */
public record FollowUp(String id, String residency, Content content, String account, int version) {
    /**
     * What is noted of it.
     *
     * @param heldOn not later than today
     * @param who functions of those who were there
     * @param said what was said and agreed
     * @param nextOn when they meet again; empty for unsaid
     */
    public record Content(LocalDate heldOn, String who, String said, Optional<LocalDate> nextOn) {}
}
