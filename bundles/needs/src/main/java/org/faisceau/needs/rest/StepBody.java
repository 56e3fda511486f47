// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.needs.api.NeedState;
import org.jspecify.annotations.Nullable;

/**
 * A step to take.
 *
 * @param to the state to go to
 * @param reason required to abandon
 */
record StepBody(NeedState to, @Nullable String reason) {
    String why() {
        return reason == null ? "" : reason;
    }
}
