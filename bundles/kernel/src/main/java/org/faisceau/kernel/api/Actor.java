// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

/**
 * Who asks: every {@code api} method that reads or changes takes one first.
 *
 * @param id the account's identifier, or {@code system} or {@code nobody}; what journal and change log keep
 * @param role what this person is
 * @param organisation identifier of the organisation the person belongs to; empty where none
 */
public record Actor(String id, Role role, String organisation) {
    private static final String SYSTEM = "system";

    public Actor {
        if (id.isBlank()) throw new IllegalArgumentException("id is blank");
    }

    /** The application itself: jobs, migrations, the demonstration. May do everything. */
    public static Actor system() {
        return new Actor(SYSTEM, Role.ADMINISTRATOR, "");
    }

    /** A visitor without account. */
    public static Actor nobody() {
        return new Actor("nobody", Role.NOBODY, "");
    }

    /** True where this actor holds the role, or one that includes it. */
    public boolean is(Role wanted) {
        return role.includes(wanted);
    }

    /** True where this actor belongs to that organisation; an empty identifier belongs to nobody. */
    public boolean belongsTo(String organisationId) {
        return !organisationId.isEmpty() && organisationId.equals(organisation);
    }
}
