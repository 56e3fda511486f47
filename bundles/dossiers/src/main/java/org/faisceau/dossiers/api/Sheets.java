// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Texts around a dossier: why this purchase, and the model papers people filled. Read by who reads its review. Every thread. */
@ProviderType
public interface Sheets {
    int BODY_MAX = 20_000;

    /** One text; {@link Sheet#none} where nothing was written, or this actor does not read it. */
    Sheet find(Actor actor, String id, SheetKind kind);

    /** True where this actor may write it now: the buyer, or who leads; reasons until the conclusion, papers until the archive. */
    boolean mayWrite(Actor actor, Dossier dossier, SheetKind kind);

    /**
     * Writes it.
     *
     * @param seenVersion of that text, 0 for a first one
     * @param body may be empty: then nothing is written there any more
     */
    Written write(Actor actor, String id, SheetKind kind, int seenVersion, String body);
}
