// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.needs.api.Linked;
import org.faisceau.needs.api.NeedKind;

/**
 * What a need is linked to as one reader sees it.
 *
 * @param offered what it may be linked to; empty where there is nothing, or more than a list bears: then one writes the reference
 * @param isInRegister true where none is noted and a register of contracts has one
 */
record LinkView(Linked linked, boolean mayLink, List<Option> offered, Form form, boolean isInRegister) {
    boolean isForecast() {
        return linked.need().content().kind() == NeedKind.FORECAST;
    }

    /** The ending of texts that say the one or the other. */
    String ending() {
        return isForecast() ? "Needs" : "Forecasts";
    }

    boolean isBare() {
        return linked.others().isEmpty() && linked.contracts().isEmpty();
    }

    String id() {
        return linked.need().id();
    }
}
