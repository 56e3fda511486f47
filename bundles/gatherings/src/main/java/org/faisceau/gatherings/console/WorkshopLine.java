// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Contributions.ActionLink;
import org.faisceau.gatherings.api.Workshops;

/**
 * A form of the workshop as it is shown.
 *
 * @param title of the record it is; empty for a name alone, or for who may not read it
 * @param address of that record; empty where there is none to go to
 * @param review where its mock review is; empty where there is none, or its module has stopped
 * @param names who wrote remarks, by account
 */
record WorkshopLine(Workshops.Form form, String title, String address, Optional<ActionLink> review, Map<String, String> names) {
    /** One that leads nowhere. */
    static WorkshopLine named(Workshops.Form form, String title, Map<String, String> names) {
        return new WorkshopLine(form, title, "", Optional.empty(), names);
    }

    /** What is fetched anew while the workshop runs: the remarks, never what somebody is typing. */
    static String remarks(List<WorkshopLine> lines) {
        return lines.stream().map(line -> "#remarks-" + line.form().id()).collect(Collectors.joining(","));
    }

    String name(Workshops.Remark remark) {
        return names.getOrDefault(remark.account(), "–");
    }
}
