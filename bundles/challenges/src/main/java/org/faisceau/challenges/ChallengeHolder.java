// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_ADDRESSEE;
import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has applications and calls follow an organisation that was merged into another. */
@Component
public final class ChallengeHolder implements OrganisationHolder, RecordHolder {
    private static final String CALL = "call:";
    private final Schema schema;

    @Activate
    public ChallengeHolder(@Reference Store store) {
        this.schema = store.schema("challenges", ChallengeHolder.class);
    }

    @Override
    public String word() {
        return "challenges";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        int count = held(ref.id(), "").size();
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(ChallengeHolder.class).in(locale).say("held.challenges", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> {
            var all = new ArrayList<>(tx.sql().select(CHALLENGES_APPLICATION.ID).from(CHALLENGES_APPLICATION).where(CHALLENGES_APPLICATION.ORGANISATION.eq(from)).orderBy(CHALLENGES_APPLICATION.ID).fetch(CHALLENGES_APPLICATION.ID));
            all.addAll(tx.sql().select(CHALLENGES_ADDRESSEE.CALL_ID).from(CHALLENGES_ADDRESSEE).where(CHALLENGES_ADDRESSEE.ORGANISATION.eq(from)).orderBy(CHALLENGES_ADDRESSEE.CALL_ID).fetch(row -> CALL + row.value1()));
            return all;
        });
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, id) -> put(tx, id, from, to));
        return all;
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String held, String from, String to) {
        if (held.startsWith(CALL)) {
            address(tx, held.substring(CALL.length()), from, to);
            return;
        }
        var table = CHALLENGES_APPLICATION;
        int moved = tx.sql().update(table).set(table.ORGANISATION, to).set(table.VERSION, table.VERSION.plus(1)).where(table.ID.eq(held), table.ORGANISATION.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Application.KIND, held), "organisation", from, to);
    }

    /** Where both were asked, the answer of the one that stays is kept, or else that of the other. */
    private static void address(Writing tx, String call, String from, String to) {
        var table = CHALLENGES_ADDRESSEE;
        var stays = table.CALL_ID.eq(call).and(table.ORGANISATION.eq(to));
        var goes = table.CALL_ID.eq(call).and(table.ORGANISATION.eq(from));
        boolean isKept = tx.sql().fetchExists(table, stays.and(table.ANSWERED_AT.gt(0L)));
        // What goes is told first: its words are nowhere else.
        CallTable.answers(tx, (isKept ? goes : stays).and(table.ANSWERED_AT.gt(0L))).forEach(gone -> CallTable.told(tx, gone, new InterestAnswer(call, gone.organisation(), Optional.empty(), "", "", "", Optional.empty(), gone.version())));
        if (isKept) tx.sql().deleteFrom(table).where(goes).execute();
        else {
            tx.sql().deleteFrom(table).where(stays).execute();
            tx.sql().update(table).set(table.ORGANISATION, to).set(table.VERSION, table.VERSION.plus(1)).where(goes).execute();
        }
        tx.changed(new Ref(InterestCall.KIND, call), "addressee", from, to);
    }
}
