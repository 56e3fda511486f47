// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractParameters;

/** The contracts that a call asks for: what it does not know it refuses, where a page narrows nothing by it. */
final class AskedContracts {
    static final String FILTERS = "filters: " + String.join(", ", ContractParameters.NAMES) + " (several by comma)";

    private AskedContracts() {}

    /** @param more parameters of that collection besides the filters */
    static ContractFilter of(Call call, String... more) {
        var known = Stream.concat(ContractParameters.NAMES.stream(), Stream.of(more)).toList();
        for (var name : call.queryNames()) if (!known.contains(name)) throw Problem.invalid(name, "Not among " + String.join(", ", known));
        for (var name : known) {
            for (var value : values(call, name)) if (!ContractParameters.isKnown(name, value)) throw Problem.invalid(name, "Not a value: " + value);
        }
        return ContractParameters.filter(name -> values(call, name));
    }

    private static List<String> values(Call call, String name) {
        var text = call.query(name);
        if (text.isBlank()) return List.of();
        return name.equals("text") ? List.of(text) : Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
