// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.List;
import java.util.Locale;
import org.faisceau.sourcing.api.Offered;

/** An installed technique as JSON, in the caller's language. */
record TechniqueAnswer(String id, String name, String summary, String caution, String stage, int workDays, int span, boolean contactsCompanies, List<String> artefacts, boolean quarantined) {
    static TechniqueAnswer of(Offered one, Locale locale) {
        var effort = one.effort();
        return new TechniqueAnswer(one.id(), one.name().in(locale), one.summary().in(locale), one.caution().in(locale), effort.stage().name(), effort.workDays(), effort.span(), effort.contactsCompanies(),
                one.artefacts().stream().map(word -> word.in(locale)).toList(), one.isQuarantined());
    }
}
