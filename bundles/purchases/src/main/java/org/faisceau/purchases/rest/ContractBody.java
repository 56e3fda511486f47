// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import java.util.Map;
import org.faisceau.console.spi.Faults;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Remark;
import org.jspecify.annotations.Nullable;

/** A contract as a caller writes it: all of it. */
record ContractBody(@Nullable String buyer, @Nullable Map<String, String> data) {
    String authority() {
        return buyer == null ? "" : buyer;
    }

    /** What can be read; what cannot is noted. */
    ContractContent content(Faults faults) {
        return ContractReading.read(data == null ? Map.of() : data, remark -> {
            if (remark.kind() == Remark.Kind.DROPPED) faults.add(remark.field(), "Cannot be read: " + remark.text());
        });
    }
}
