// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.VisaRound;

/** A visa of a round, as JSON; since and decidedAt are empty where they have not come. */
record VisaAnswer(int round, String office, String account, String outcome, String since, String decidedAt, String reason) {
    static VisaAnswer of(VisaRound round, Visa one) {
        return new VisaAnswer(round.number(), one.office().name(), one.account(), one.outcome().name(), one.since().map(Object::toString).orElse(""),
                one.decidedAt().map(Object::toString).orElse(""), one.reason());
    }
}
