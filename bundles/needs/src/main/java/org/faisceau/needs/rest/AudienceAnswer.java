// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.faisceau.needs.api.Addressed;

/** Who a need is addressed to, as a caller reads it. */
record AudienceAnswer(String need, boolean toAll, List<String> companies, int version) {
    static AudienceAnswer of(Addressed addressed) {
        return new AudienceAnswer(addressed.need(), addressed.isToAll(), addressed.companies().stream().sorted().toList(), addressed.version());
    }
}
