// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.showcase.api.Agreement;

/** An agreement as JSON. */
record AgreementAnswer(String id, String about, String sort, String title, String owner, String ownerName, String person, String agreedOn, String note, String alternative, boolean pictured, boolean given, String withdrawnOn, String changedAt, int version) {
    static AgreementAnswer of(Agreement one) {
        return new AgreementAnswer(one.id(), one.about().toString(), one.sort().name(), one.title(), one.owner(), one.ownerName(), one.content().person(), one.content().agreedOn().toString(), one.content().note(), one.content().alternative(), one.picture().isPresent(), one.isGiven(),
                Days.write(one.withdrawnOn()), one.changedAt().toString(), one.version());
    }
}
