// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** One bundle's door. All share one database, so that a call between bundles joins the transaction it is made in. */
record SqlSchema(Database database) implements Schema {
    @Override
    public <T> T read(Function<Reading, T> work) {
        return database.read(work);
    }

    @Override
    public <T> T write(Actor actor, Function<Writing, T> work) {
        return database.write(actor, work);
    }
}
