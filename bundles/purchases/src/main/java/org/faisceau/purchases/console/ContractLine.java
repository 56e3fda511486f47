// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Holder;

/** A contract with the names of who bought and who holds it. */
record ContractLine(Contract contract, String buyer, List<Named> holders) {
    /** @param organisation its identifier in the directory; empty where it is unknown there */
    record Named(String name, String organisation, Holder holder) {}

    String address() {
        return "/purchases/" + contract.id();
    }

    String title() {
        return contract.title();
    }

    String held() {
        return holders.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    int lacking() {
        return Completeness.lacking(contract.content()).size();
    }
}
