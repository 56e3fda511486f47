// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_SHIPPED;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** Puts in what comes with the product, each thing once for ever: what was ended does not come back. */
final class Shipped {
    private Shipped() {}

    static <T> void once(Schema schema, List<T> things, Function<T, String> id, BiConsumer<Writing, T> insert) {
        var known = schema.read(tx -> tx.sql().select(NETWORK_SHIPPED.ID).from(NETWORK_SHIPPED).fetchSet(NETWORK_SHIPPED.ID));
        var fresh = things.stream().filter(thing -> !known.contains(id.apply(thing))).toList();
        // Another node may put them in at the same time: the row decides.
        schema.writeEach(Actor.system(), fresh, (tx, thing) -> {
            if (tx.sql().insertInto(NETWORK_SHIPPED).set(NETWORK_SHIPPED.ID, id.apply(thing)).onConflictDoNothing().execute() == 1) insert.accept(tx, thing);
        });
    }
}
