// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Slice;

/**
 * What the list shows.
 *
 * @param count how many there are on all pages
 * @param claims of pages that wait for a manager; 0 for others
 */
record OrganisationList(Slice<Organisation> slice, long count, Form filters, List<Chip> chips, LocalDate today, boolean mayAdd, long claims) {
    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
