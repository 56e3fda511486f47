// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.List;

/**
 * A contract with what it lacks.
 *
 * @param lacking names of the fields
 * @param said their labels
 * @param fields their controls where it is open; those of modifications and subcontracts are left out
 * @param isOpen true where it is being completed
 */
record IncompleteLine(ContractLine line, List<String> lacking, String said, List<Content> fields, boolean mayChange, boolean isOpen) {
    /** True where modifications or subcontracts lack something. */
    boolean lacksActs() {
        return lacking.stream().anyMatch(IncompletePage.ELSEWHERE::contains);
    }
}
