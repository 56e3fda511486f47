// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Organisation;

/**
 * A claim, who asks, and the page that is asked for.
 *
 * @param who name shown of the account
 * @param page the organisation of that SIREN; empty where approving records one
 */
record ClaimLine(Claim claim, String who, Optional<Organisation> page) {
    String address() {
        return "/directory/claims/" + claim.id();
    }

    String tone() {
        return switch (claim.state()) {
            case PENDING -> "info";
            case APPROVED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN -> "muted";
        };
    }

    boolean isPending() {
        return claim.state() == ClaimState.PENDING;
    }
}
