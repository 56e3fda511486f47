// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import org.faisceau.kernel.api.Ref;

/**
 * A legal person, or a part of one that acts on its own.
 *
 * @param siren nine digits; empty where unknown
 * @param siret of the seat, fourteen digits; empty where unknown
 * @param territory where it acts, in words; may be empty
 * @param version for optimistic writes
 */
public record Organisation(String id, String name, OrganisationKind kind, String siren, String siret, String territory, int version) {
    /** The kind's word. */
    public static final String KIND = "organisation";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }
}
