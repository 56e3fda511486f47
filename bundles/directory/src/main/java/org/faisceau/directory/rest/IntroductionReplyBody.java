// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.IntroductionSide;
import org.jspecify.annotations.Nullable;

/**
 * What a side says.
 *
 * @param side COMPANY or BUYER
 * @param reason for declining; may be absent
 */
record IntroductionReplyBody(@Nullable String side, boolean accepts, @Nullable String reason) {
    IntroductionSide which() {
        return Arrays.stream(IntroductionSide.values()).filter(one -> one.name().equals(side)).findFirst()
                .orElseThrow(() -> Problem.invalid("side", "COMPANY or BUYER."));
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
