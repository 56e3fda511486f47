// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.purchases.spi.Origin;

/** The lots of what a contract comes from: each is recorded as a contract of its own, chosen by {@code lot} in the address. */
record BegunLots(List<Lot> all) {
    private static final String PARAMETER = "lot";

    /** @param address of the form filled for that lot */
    record Lot(int number, String label, String address, boolean isChosen) {}

    static BegunLots none() {
        return new BegunLots(List.of());
    }

    static BegunLots of(Visit visit, Origin.Begun begun) {
        var all = new ArrayList<Lot>();
        for (var label : begun.lots()) {
            var number = String.valueOf(all.size() + 1);
            all.add(new Lot(all.size() + 1, label, visit.hereWith(PARAMETER, number), visit.query(PARAMETER).equals(number)));
        }
        return new BegunLots(all);
    }

    Optional<Lot> chosen() {
        return all.stream().filter(Lot::isChosen).findFirst();
    }
}
