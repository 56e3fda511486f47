// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.dossiers.api.Share;

/** With whom a dossier is shared, as JSON: from the earliest day on. */
record SharesAnswer(List<One> shares) {
    /** @param from first day at Paris, as in ISO 8601 */
    record One(String organisation, String audience, String from, boolean open) {}

    static SharesAnswer of(List<Share> shares, LocalDate today) {
        return new SharesAnswer(shares.stream().map(one -> new One(one.organisation(), one.audience().name(), one.from().toString(), one.isOpen(today))).toList());
    }

    /** Of what is shared with whom; that a day came changes nothing. */
    int version() {
        return Content.version(shares.stream().map(one -> one.organisation() + " " + one.audience() + " " + one.from()).toList());
    }
}
