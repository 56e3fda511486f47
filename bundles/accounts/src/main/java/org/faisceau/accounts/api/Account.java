// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.api;

import java.time.Instant;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;

/**
 * A person who can sign in. {@code active ⇄ disabled}; a disabled account keeps its history and cannot sign in.
 *
 * @param name what is typed to sign in: lower case, 2 to 64 characters, unique
 * @param fullName as shown
 * @param mail may be empty
 * @param organisation identifier; empty where none
 * @param language {@code fr} or {@code en}
 * @param version for optimistic writes
 */
public record Account(
        String id,
        String name,
        String fullName,
        String mail,
        Role role,
        String organisation,
        String language,
        boolean disabled,
        Instant createdAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "account";

    /** The account as a record: {@code account/<id>}. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** This person as who asks. */
    public Actor actor() {
        return new Actor(id, role, organisation);
    }
}
