// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

/** In what part a guest comes: the three publics of the charter first, as the directory counts them. */
public enum GuestPart {
    ELECTED_OFFICIAL,
    TECHNICAL_STAFF,
    PURCHASER,
    COMPANY,
    MENTOR,
    FACILITATOR,
    OTHER;

    /** True for those of a public authority: they learn, ask, and buy. */
    public boolean isPublic() {
        return compareTo(COMPANY) < 0;
    }

    /** True for those whom every sitting needs, however many there are. */
    public boolean isEverywhere() {
        return this == MENTOR || this == FACILITATOR;
    }
}
