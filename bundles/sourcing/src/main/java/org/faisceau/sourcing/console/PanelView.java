// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Draw;

/**
 * The panel and its draws.
 *
 * @param candidates companies of the directory that are not in it
 * @param same draws that give the same companies when run again, by identifier
 */
record PanelView(Casefile file, Names names, List<Option> candidates, Map<String, Boolean> same, boolean isEditable, Form addForm, Form drawForm, Form singleForm) {
    Campaign campaign() {
        return file.campaign();
    }

    String address() {
        return campaign().address() + "/panel";
    }

    boolean isSame(Draw draw) {
        return same.getOrDefault(draw.id(), false);
    }

    /** The option a company has in the lists. */
    String lotOf(Draw draw) {
        return String.join(", ", draw.drawn().stream().map(names::organisation).toList());
    }
}
