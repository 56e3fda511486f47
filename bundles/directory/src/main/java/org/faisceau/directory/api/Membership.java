// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an organisation belongs to a network or works with a partner.
 *
 * @param name of the network or partner; may be empty where the kind says it
 * @param from the first day; empty where unknown
 * @param until the last day; empty where it goes on
 */
public record Membership(MembershipKind kind, String name, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** True where it holds on that day; unknown ends hold. */
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }
}
