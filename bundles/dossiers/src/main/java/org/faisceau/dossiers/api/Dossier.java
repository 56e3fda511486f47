// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/**
 * A dossier: one solution before one buyer.
 *
 * @param reference such as {@code D-2026-041}
 * @param solution identifier of a catalogue entry
 * @param company identifier of the organisation that offers it
 * @param buyer identifier of the organisation that would buy it
 * @param need identifier of the need; empty where there is none
 * @param grid version of the grid it runs on
 * @param isExercise true for a training copy: it counts nowhere
 * @param version for optimistic writes
 */
public record Dossier(
        String id,
        String reference,
        String title,
        String solution,
        String company,
        String buyer,
        String need,
        String grid,
        DossierState state,
        boolean isExercise,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "dossier";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return "/dossiers/" + id;
    }
}
