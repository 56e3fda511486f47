// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.projects.api.Due;
import org.faisceau.projects.api.Dues;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits, read from the rows of projects. */
@Component
public final class DueRegister implements Dues {
    private final Schema schema;

    @Activate
    public DueRegister(@Reference Store store) {
        this.schema = store.schema("projects", DueRegister.class);
    }

    @Override
    public List<Due> dated(Actor actor, Period period, int most) {
        return dated(actor, WhoMay.own(actor), period, most);
    }

    @Override
    public List<Due> ownDated(Actor actor, Period period, int most) {
        return dated(actor, WhoMay.own(actor).and(DueTable.own(actor)), period, most);
    }

    private List<Due> dated(Actor actor, Condition whose, Period period, int most) {
        if (most < 1 || most > MOST) throw new IllegalArgumentException("most: 1 to " + MOST + ", got " + most);
        return schema.read(tx -> {
            var rows = new DueTable(tx, actor, whose, period, most);
            var all = new ArrayList<>(rows.steps());
            all.addAll(rows.objectives());
            all.addAll(rows.actions());
            all.addAll(rows.experiments());
            return all.stream().sorted(Comparator.comparing((Due one) -> one.on().orElseThrow()).thenComparing(Due::project).thenComparing(Due::sort).thenComparing(Due::id)).limit(most).toList();
        });
    }

    @Override
    public List<Due> gates(Actor actor) {
        return schema.read(tx -> WaitingGates.of(tx, actor));
    }
}
