// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import org.faisceau.console.spi.Option;
import org.faisceau.projects.api.PropertySheet;

/**
 * What the page of intellectual property shows.
 *
 * @param sides bearer and partners: identifier and name
 * @param missing what is not said yet, in words
 * @param by who wrote it last
 */
record PropertyView(ProjectHead head, PropertySheet sheet, List<Option> sides, List<String> missing, String by) {
    String background(String side) {
        return sheet.content().backgrounds().getOrDefault(side, "");
    }
}
