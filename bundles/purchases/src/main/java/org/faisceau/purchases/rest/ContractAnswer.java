// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import java.util.List;
import java.util.Map;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractTexts;

/**
 * A contract as a caller reads it.
 *
 * @param buyer identifier of the authority; empty where the directory does not know it
 * @param data texts by the names of the official schema; what nobody said is absent
 * @param lacking what the official schema requires and the contract has not
 */
record ContractAnswer(String id, String buyer, Map<String, String> data, List<String> lacking, String createdAt, String changedAt, int version) {
    static ContractAnswer of(Contract contract) {
        return new ContractAnswer(contract.id(), contract.buyer(), ContractTexts.of(contract.content()), Completeness.lacking(contract.content()),
                contract.createdAt().toString(), contract.changedAt().toString(), contract.version());
    }
}
