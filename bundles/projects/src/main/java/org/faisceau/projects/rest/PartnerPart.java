// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Partner;
import org.jspecify.annotations.Nullable;

/** A partner as JSON. */
record PartnerPart(@Nullable String organisation, @Nullable String part) {
    static PartnerPart of(Partner one) {
        return new PartnerPart(one.organisation(), one.part());
    }

    Partner partner() {
        return new Partner(Typed.text(organisation), Typed.text(part));
    }
}
