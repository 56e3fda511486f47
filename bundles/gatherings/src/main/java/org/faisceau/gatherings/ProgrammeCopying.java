// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programme that people wrote; where nobody did, the format's comes by itself. */
@Component
public final class ProgrammeCopying implements Copying {
    private final Schema schema;

    @Activate
    public ProgrammeCopying(@Reference Store store) {
        this.schema = store.schema("gatherings", ProgrammeCopying.class);
    }

    @Override
    public String part() {
        return "programme";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void copy(Actor actor, Gathering from, Gathering to) {
        schema.write(actor, tx -> {
            var items = ProgrammeTable.items(tx, from.id());
            if (!items.isEmpty()) ProgrammeTable.write(tx, to, 1, items);
            return items.size();
        });
    }
}
