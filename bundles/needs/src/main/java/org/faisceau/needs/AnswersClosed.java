// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_ANSWERS_CLOSED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
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

    /** Which of these, by identifier, were told for the deadline they have now. */
    Set<String> told(List<Need> some) {
        var told = schema.read(tx -> tx.sql().select(NEEDS_ANSWERS_CLOSED.NEED_ID, NEEDS_ANSWERS_CLOSED.DEADLINE).from(NEEDS_ANSWERS_CLOSED)
                .where(NEEDS_ANSWERS_CLOSED.NEED_ID.in(some.stream().map(Need::id).toList())).fetchGroups(NEEDS_ANSWERS_CLOSED.NEED_ID, NEEDS_ANSWERS_CLOSED.DEADLINE));
        return some.stream().filter(need -> told.getOrDefault(need.id(), List.of()).contains(Days.write(need.content().deadline()))).map(Need::id).collect(Collectors.toSet());
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
