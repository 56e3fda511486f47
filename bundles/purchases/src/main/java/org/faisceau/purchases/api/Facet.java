// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** By what contracts are told apart: what a list is narrowed by, and what a share is counted by. */
public enum Facet {
    /** Identifier of the authority. */
    BUYER,
    /** {@code YES} where the directory has the authority, {@code NO} where it was told by a file from elsewhere. */
    TIED,
    /** Identifier of an organisation that holds a contract. */
    COMPANY,
    /** Name of a {@link Procedure}. */
    PROCEDURE,
    /** {@code YES}, {@code NO}, {@code UNSAID}. */
    INNOVATIVE,
    /** Name of a type of innovation. */
    INNOVATION,
    /** Of the notification, four digits. */
    YEAR,
    /** Identifier of a theme. */
    THEME,
    /** {@code YES}, {@code NO}, {@code UNSAID}. */
    SMALL,
    /** {@code YES}, {@code NO}, {@code UNSAID}. */
    LOCAL,
    /** Identifier of a need. */
    NEED,
    /** Record a contract came from, as {@code kind:id}. */
    ORIGIN,
    /** Word that lots share. */
    CONSULTATION,
    /** {@code COMPLETE} or {@code LACKING} what the schema requires; {@code UNPUBLISHED}. */
    STATE;

    /** What the value of a facet is called where nobody said it. */
    public static final String UNSAID = "UNSAID";

    /** Those by which the share of innovative purchases is counted, in the order of the page. */
    public static final Set<Facet> COUNTED = java.util.Collections.unmodifiableSet(
            new java.util.LinkedHashSet<>(java.util.List.of(YEAR, BUYER, THEME, INNOVATION, PROCEDURE, SMALL, LOCAL)));

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values()).filter(one -> one.parameter().equals(parameter)).findFirst();
    }
}
