// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.purchases.spi.Origin;

/** The lots of what a contract comes from: each is recorded as a contract of its own, chosen by {@code lot} in the address and kept in the form. */
record BegunLots(List<Lot> all) {
    /** @param address of the form filled for that lot */
    record Lot(int number, String label, String address, boolean isChosen) {}

    static BegunLots none() {
        return new BegunLots(List.of());
    }

    /** @param form knows what the contract comes from and which lot is chosen */
    static BegunLots of(Form form, Origin.Begun begun) {
        var all = new ArrayList<Lot>();
        for (var label : begun.lots()) {
            int number = all.size() + 1;
            all.add(new Lot(number, label, "/purchases/new?from=" + form.value("from") + "&lot=" + number, form.value("lot").equals(String.valueOf(number))));
        }
        return new BegunLots(all);
    }

    Optional<Lot> chosen() {
        return all.stream().filter(Lot::isChosen).findFirst();
    }
}
