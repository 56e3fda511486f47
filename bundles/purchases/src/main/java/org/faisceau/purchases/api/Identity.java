// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Optional;

/**
 * What a contract is.
 *
 * @param number the buyer's own, unique together with its SIRET; the schema allows sixteen characters
 * @param buyerSiret as it was told; may be wrong or empty
 * @param cpv eight digits, with or without the key
 * @param framework number of the framework agreement; empty for none
 * @param consultation word that the lots of one consultation share; empty where it stands alone
 * @param need identifier of the need it answers; empty for none
 * @param origin record it came from, as {@code kind:id}; empty for none
 */
public record Identity(String number, String buyerSiret, String buyerName, String subject, String cpv, Optional<Nature> nature, String framework,
        String consultation, String need, String origin) {
    public static final int NUMBER_MAX = 16;
    public static final int SUBJECT_MAX = 1000;

    public Identity withoutNeed() {
        return new Identity(number, buyerSiret, buyerName, subject, cpv, nature, framework, consultation, "", origin);
    }
}
