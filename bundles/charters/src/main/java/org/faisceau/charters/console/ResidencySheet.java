// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.charters.api.Opinion;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;

/**
 * One stay.
 *
 * @param readsAll true for who reads reason, terms and opinions
 * @param mayOpine true for who may write opinions
 * @param ofCompany what other modules know of the company: the resident's file
 */
record ResidencySheet(LabHead head, ResidencyLine line, List<Said> opinions, LocalDate today, boolean readsAll, boolean mayChange, boolean mayOpine, Form form, Contributions others, Contributions ofCompany) {
    /** One opinion and who gave it. */
    record Said(Opinion opinion, String by, boolean isLate) {}
}
