// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.ContractTexts;

/**
 * What an import says of a contract, joined with what people changed here since it was last said. What is not said stays.
 *
 * @param said what is known of the other system's words from now on
 * @param kept names of the fields that people changed and that stay
 */
record ContractMerge(ContractContent content, Map<String, String> said, Set<String> kept, boolean isChange) {
    static ContractMerge of(ContractContent ours, ContractContent told, Map<String, String> before) {
        var here = ContractTexts.of(ours);
        var there = ContractTexts.of(told);
        var merged = new HashMap<>(here);
        var kept = new TreeSet<String>();
        there.forEach((field, text) -> {
            var current = here.getOrDefault(field, "");
            if (text.equals(current)) return;
            boolean isTouched = !before.getOrDefault(field, "").equals(current) && !current.isEmpty();
            if (isTouched) kept.add(field);
            else merged.put(field, text);
        });
        var said = new LinkedHashMap<>(before);
        said.putAll(there);
        boolean isChange = !merged.equals(here);
        return new ContractMerge(isChange ? ContractReading.read(merged, remark -> {}) : ours, said, kept, isChange);
    }

    /** A file that was made before what is here: lines of one number come twice, and old files come again. */
    static boolean isOlder(ContractContent told, ContractContent here) {
        var then = told.execution().publishedOn().orElse(LocalDate.MIN);
        return then.isBefore(here.execution().publishedOn().orElse(LocalDate.MIN)) && !then.equals(LocalDate.MIN);
    }
}
