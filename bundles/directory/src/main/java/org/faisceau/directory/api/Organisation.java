// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A legal person, or a part of one that acts on its own.
 *
 * @param siren nine digits; empty where unknown
 * @param siret of the seat, fourteen digits; empty where unknown
 * @param territory where it acts, in words; may be empty
 * @param version for optimistic writes
 */
public record Organisation(
        String id, String name, OrganisationKind kind, String siren, String siret, String territory, OrganisationDetails details, int version) {
    /** The kind's word. */
    public static final String KIND = "organisation";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** The category of thresholds that holds: the chosen one, else its kind's; empty where it does not buy under that law. */
    public Optional<ThresholdCategory> category() {
        return details.chosenCategory().or(kind::proposedCategory);
    }

    /** As it would be written again. */
    public Organisations.Draft draft() {
        return new Organisations.Draft(name, kind, siren, siret, territory, details);
    }
}
