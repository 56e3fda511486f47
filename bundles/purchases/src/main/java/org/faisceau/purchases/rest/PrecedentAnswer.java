// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import java.time.LocalDate;
import org.faisceau.purchases.api.Precedent;
import org.faisceau.purchases.api.Procedure;

/**
 * A contract of another Living-Lab as a caller reads it.
 *
 * @param amount euros without tax, with a point; empty where unknown
 * @param notifiedOn a day; empty where unknown
 */
record PrecedentAnswer(String id, String lab, String title, String number, String buyer, String buyerSiret, String holders, String amount, String notifiedOn, String procedure, String cpv, int version) {
    static PrecedentAnswer of(Precedent one) {
        var content = one.content();
        return new PrecedentAnswer(one.id(), one.labName(), one.title(), content.number(), content.buyer(), content.buyerSiret(), content.holders(), content.amount().map(euros -> euros.amount().toPlainString()).orElse(""),
                content.notifiedOn().map(LocalDate::toString).orElse(""), content.procedure().map(Procedure::official).orElse(""), content.cpv(), one.version());
    }
}
