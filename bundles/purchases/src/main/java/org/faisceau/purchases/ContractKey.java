// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.stream.Collectors;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Holder;

/**
 * What a contract is told by: its buyer, its number and its holders. The number alone does not do: the lots of one consultation are found
 * under one number with different holders.
 */
final class ContractKey {
    private ContractKey() {}

    static String of(ContractContent content) {
        var identity = content.identity();
        var number = identity.number().isEmpty() ? SortKey.of(identity.subject()) + content.execution().notifiedOn() : identity.number();
        var holders = content.holders().stream().map(ContractKey::of).sorted().collect(Collectors.joining(","));
        return (identity.buyerSiret().isEmpty() ? SortKey.of(identity.buyerName()) : identity.buyerSiret()) + "|" + number + "|" + holders;
    }

    private static String of(Holder holder) {
        return holder.identifier().isEmpty() ? SortKey.of(holder.name()) : holder.identifier();
    }
}
