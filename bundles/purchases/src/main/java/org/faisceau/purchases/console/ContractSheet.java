// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Contributions;

/**
 * What the page of a contract shows.
 *
 * @param lacking labels of the fields the schema requires and the contract has not
 * @param lacksFields true where some of them stand in the form
 * @param lacksActs true where some of them are of modifications and subcontracts
 */
record ContractSheet(ContractLine line, List<FactGroup> groups, List<ActLine> acts, List<String> lacking, boolean lacksFields, boolean lacksActs, String need, Optional<ContractNames.Origin> origin, Contributions others, boolean mayChange) {
    String needAddress() {
        return "/needs/" + line.contract().content().identity().need();
    }

    String buyerAddress() {
        return line.contract().buyer().isEmpty() ? "" : "/directory/" + line.contract().buyer();
    }
}
