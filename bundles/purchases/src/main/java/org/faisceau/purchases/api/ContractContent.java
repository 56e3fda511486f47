// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.List;

/** The essential data of a contract, complete or not, and what this register adds to them. */
public record ContractContent(Identity identity, Award award, Execution execution, Price price, Considerations considerations, List<Holder> holders,
        List<Modification> modifications, List<Subcontract> subcontracts, List<SubcontractChange> subcontractChanges) {
    public static final int ROWS_MOST = 100;

    public ContractContent {
        holders = List.copyOf(holders);
        modifications = List.copyOf(modifications);
        subcontracts = List.copyOf(subcontracts);
        subcontractChanges = List.copyOf(subcontractChanges);
    }

    /** True where it was awarded without publicity or competition. */
    public boolean isDirect() {
        return award.procedure().filter(Procedure.DIRECT::equals).isPresent();
    }
}
