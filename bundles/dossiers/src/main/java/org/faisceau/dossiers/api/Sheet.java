// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;

/**
 * A text around a dossier, as it was written last.
 *
 * @param version for optimistic writes; 0 where nothing was written yet
 */
public record Sheet(SheetKind kind, String body, String actor, Instant at, int version) {
    /** Nothing written yet. */
    public static Sheet none(SheetKind kind) {
        return new Sheet(kind, "", "", Instant.EPOCH, 0);
    }
}
