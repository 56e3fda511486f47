// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CALL;
import static org.faisceau.needs.db.Tables.NEEDS_CALL_INVITED;
import static org.faisceau.needs.db.Tables.NEEDS_CALL_REPLY;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Invitations and answers that follow an authority that was merged, named {@code invited:} and {@code reply:} with the call. What both have stays. */
final class CallMoves {
    private static final String INVITED = "invited:";
    private static final String REPLY = "reply:";

    private CallMoves() {}

    static List<String> found(Reading tx, String from, String to) {
        var invited = NEEDS_CALL_INVITED.as("other");
        var found = new ArrayList<>(tx.sql().select(NEEDS_CALL_INVITED.NEED_ID).from(NEEDS_CALL_INVITED).where(NEEDS_CALL_INVITED.ORGANISATION.eq(from),
                DSL.notExists(DSL.selectOne().from(invited).where(invited.NEED_ID.eq(NEEDS_CALL_INVITED.NEED_ID), invited.ORGANISATION.eq(to))))
                .orderBy(NEEDS_CALL_INVITED.NEED_ID).fetch(row -> INVITED + row.value1()));
        var reply = NEEDS_CALL_REPLY.as("other");
        tx.sql().select(NEEDS_CALL_REPLY.NEED_ID).from(NEEDS_CALL_REPLY).where(NEEDS_CALL_REPLY.ORGANISATION.eq(from),
                DSL.notExists(DSL.selectOne().from(reply).where(reply.NEED_ID.eq(NEEDS_CALL_REPLY.NEED_ID), reply.ORGANISATION.eq(to))))
                .orderBy(NEEDS_CALL_REPLY.NEED_ID).forEach(row -> found.add(REPLY + row.value1()));
        return found;
    }

    /** False where that word names no part in a call. */
    static boolean put(Writing tx, String word, String from, String to) {
        if (word.startsWith(INVITED)) return invited(tx, word.substring(INVITED.length()), from, to);
        return word.startsWith(REPLY) && replied(tx, word.substring(REPLY.length()), from, to);
    }

    private static boolean invited(Writing tx, String call, String from, String to) {
        int moved = tx.sql().update(NEEDS_CALL_INVITED).set(NEEDS_CALL_INVITED.ORGANISATION, to)
                .where(NEEDS_CALL_INVITED.NEED_ID.eq(call), NEEDS_CALL_INVITED.ORGANISATION.eq(from)).execute();
        if (moved == 1) {
            tx.sql().update(NEEDS_CALL).set(NEEDS_CALL.VERSION, NEEDS_CALL.VERSION.plus(1)).where(NEEDS_CALL.NEED_ID.eq(call)).execute();
            tx.changed(new Ref(Need.KIND, call), "addressed", from, to);
        }
        return true;
    }

    private static boolean replied(Writing tx, String call, String from, String to) {
        int moved = tx.sql().update(NEEDS_CALL_REPLY).set(NEEDS_CALL_REPLY.ORGANISATION, to).set(NEEDS_CALL_REPLY.VERSION, NEEDS_CALL_REPLY.VERSION.plus(1))
                .set(NEEDS_CALL_REPLY.TOLD, NEEDS_CALL_REPLY.TOLD.plus(1)).where(NEEDS_CALL_REPLY.NEED_ID.eq(call), NEEDS_CALL_REPLY.ORGANISATION.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Need.KIND, call), "callReply", from, to);
        return true;
    }
}
