// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.List;
import java.util.stream.Stream;

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

    public ContractContent withIdentity(Identity other) {
        return new ContractContent(other, award, execution, price, considerations, holders, modifications, subcontracts, subcontractChanges);
    }

    /** The same with one modification more. */
    public ContractContent withModification(Modification one) {
        return new ContractContent(identity, award, execution, price, considerations, holders, with(modifications, one), subcontracts, subcontractChanges);
    }

    /** The same with one subcontract more. */
    public ContractContent withSubcontract(Subcontract one) {
        return new ContractContent(identity, award, execution, price, considerations, holders, modifications, with(subcontracts, one), subcontractChanges);
    }

    private static <T> List<T> with(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /** True where it was awarded without publicity or competition. */
    public boolean isDirect() {
        return award.procedure().filter(Procedure.DIRECT::equals).isPresent();
    }
}
