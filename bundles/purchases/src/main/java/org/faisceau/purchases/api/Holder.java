// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.regex.Pattern;

/**
 * An operator to whom a contract was awarded, or a subcontractor.
 *
 * @param identifier as it was told, without blanks; may be wrong
 * @param name empty where it was not told: the schema of 2022 has none
 */
public record Holder(IdentifierType type, String identifier, String name) {
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    public static final int IDENTIFIER_MAX = 40;
    public static final int NAME_MAX = 200;

    /** The nine digits of a French company; empty for others. */
    public String siren() {
        return type == IdentifierType.SIRET && SIRET.matcher(identifier).matches() ? identifier.substring(0, 9) : "";
    }
}
