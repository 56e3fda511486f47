// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_TASK;

import java.time.Clock;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tasks as people have them, with who does them, in place of those of the format; each open again, counted from the new day. */
@Component
public final class TaskCopying implements Copying {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final PlanSettings settings;

    @Activate
    public TaskCopying(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference PlanSettings settings) {
        this.schema = store.schema("gatherings", TaskCopying.class);
        this.clock = clock;
        this.ids = ids;
        this.settings = settings;
    }

    @Override
    public String part() {
        return "tasks";
    }

    @Override
    public int order() {
        return 10;
    }

    /** One that has no plan has nothing to bring: the format's stays. */
    @Override
    public void copy(Actor actor, Gathering from, Gathering to) {
        schema.write(actor, tx -> {
            if (PlanTable.laidOn(tx, from.id().word()).isEmpty()) return false;
            tx.sql().deleteFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.GATHERING_ID.eq(to.id().word())).execute();
            for (var row : tx.sql().selectFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.GATHERING_ID.eq(from.id().word())).orderBy(GATHERINGS_TASK.DAY, GATHERINGS_TASK.ID).fetch()) {
                row.setId(ids.next());
                row.setGatheringId(to.id().word());
                row.setDoneAt(0L);
                row.setDoneBy("");
                row.setVersion(1);
                tx.sql().insertInto(GATHERINGS_TASK).set(row).execute();
            }
            PlanTable.move(tx, to, Days.today(clock), settings.planning().working());
            return true;
        });
    }
}
