// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_ANSWERS_CLOSED;

import java.time.Clock;
import java.time.LocalDate;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs whose answers ended at their deadline: journalled once for each deadline. */
@Component(service = AnswersClosed.class)
public final class AnswersClosed {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public AnswersClosed(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("needs", AnswersClosed.class);
        this.clock = clock;
    }

    boolean isTold(Need need, LocalDate deadline) {
        return schema.read(tx -> tx.sql().fetchExists(NEEDS_ANSWERS_CLOSED,
                NEEDS_ANSWERS_CLOSED.NEED_ID.eq(need.id()), NEEDS_ANSWERS_CLOSED.DEADLINE.eq(deadline.toString())));
    }

    /** Journals it, once. */
    void tell(Need need, LocalDate deadline) {
        schema.write(Actor.system(), tx -> {
            int added = tx.sql().insertInto(NEEDS_ANSWERS_CLOSED, NEEDS_ANSWERS_CLOSED.NEED_ID, NEEDS_ANSWERS_CLOSED.DEADLINE, NEEDS_ANSWERS_CLOSED.AT)
                    .values(need.id(), deadline.toString(), clock.millis()).onConflictDoNothing().execute();
            if (added == 0) return 0;
            tx.did(need.ref(), "answers-closed", "");
            tx.changed(need.ref(), "answersClosed", "", deadline.toString());
            return added;
        });
    }
}
