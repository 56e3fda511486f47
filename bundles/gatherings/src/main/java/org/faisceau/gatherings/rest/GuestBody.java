// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.jspecify.annotations.Nullable;

/** What is written of a guest; organisation is its identifier in the directory, organisationName what badges say. */
record GuestBody(@Nullable String name, @Nullable String mail, @Nullable String organisation, @Nullable String organisationName, @Nullable String part, @Nullable String seeks, @Nullable Boolean wheelchair) {
    Guest.Content content(String organisationName) {
        return new Guest.Content(Read.text(name), Read.text(mail), Read.text(organisation), organisationName, Read.choice("part", GuestPart.class, part), Read.text(seeks), Boolean.TRUE.equals(wheelchair));
    }
}
