// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.IntroductionReply;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;

/**
 * What the page of an introduction shows.
 *
 * @param askedBy the name of who asked
 * @param outcomes to choose from, for who may conclude
 */
record IntroductionSheet(IntroductionLine line, String askedBy, List<Side> sides, List<Option> outcomes, Form conclusion, Contributions others, May may) {
    /** True where nothing more is expected of that side. */
    boolean isOver(Side side) {
        return side.reply().isWaiting() && line.introduction().state() == IntroductionState.WITHDRAWN;
    }

    /** What was typed as reason of that side, given back. */
    String typed(Side side) {
        return conclusion.value("side").equals(side.key()) ? conclusion.value("reason") : "";
    }

    /** What this person may do. */
    record May(boolean change, boolean conclude, boolean withdraw, boolean bin) {}

    /**
     * One side.
     *
     * @param who the name of who answered; empty while it waits
     */
    record Side(IntroductionSide side, String name, String organisation, IntroductionReply reply, String who, boolean mayAnswer) {
        String key() {
            return side.name();
        }
    }
}
