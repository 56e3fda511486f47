// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.List;

/**
 * What others add to a record's page, for this visit, in their order, roles already checked. A contributor that fails is left out
 * and logged.
 *
 * @param actions links in the head of the page
 * @param panels parts of the page
 */
public record Contributions(List<ActionLink> actions, List<PanelView> panels) {
    public Contributions {
        actions = List.copyOf(actions);
        panels = List.copyOf(panels);
    }

    /** An action as a link. */
    public record ActionLink(String label, String icon, String address) {}

    /** A panel as it is shown. */
    public record PanelView(String id, String title, Content body) {}
}
