// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Precedent;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Contract;

/**
 * What the page of precedents shows.
 *
 * @param names of organisations by their identifiers
 * @param hasContracts false while the module of purchases is stopped
 */
record PrecedentsView(Dossier dossier, List<Precedent> concluded, Map<String, String> names, List<ContractPrecedents.Line> contracts, boolean hasContracts) {
    private static final String NOTHING = "—";

    String name(String organisation) {
        return names.getOrDefault(organisation, NOTHING);
    }

    static String holders(Contract contract) {
        var said = contract.content().holders().stream().map(one -> one.name().isEmpty() ? one.identifier() : one.name()).collect(Collectors.joining(", "));
        return said.isEmpty() ? NOTHING : said;
    }

    static String day(Words words, Contract contract) {
        return contract.content().execution().notifiedOn().map(words::day).orElse(NOTHING);
    }

    static String amount(Words words, Contract contract) {
        return contract.content().price().amount().map(words::euros).orElse(NOTHING);
    }
}
