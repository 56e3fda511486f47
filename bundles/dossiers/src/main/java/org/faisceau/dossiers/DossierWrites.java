// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.function.BiFunction;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** Writes in a dossier that the actor reads; unknown for everybody else. */
record DossierWrites(Schema schema) {

    Written in(Actor actor, String id, BiFunction<Writing, Dossier, Written> work) {
        return schema.write(actor, tx -> DossierTable.find(tx, actor, id).map(dossier -> work.apply(tx, dossier)).orElseGet(Written.Unknown::new));
    }
}
