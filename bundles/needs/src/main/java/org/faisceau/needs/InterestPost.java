// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_INTEREST;

import java.util.List;
import java.util.Map;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters about answers of companies. Posted first, noted then: cut off in between, the same letter is posted again and reaches nobody twice. */
@Component(service = InterestPost.class)
public final class InterestPost {
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Needs needs;
    private final Organisations organisations;
    private final Messages messages;

    @Activate
    public InterestPost(@Reference Store store, @Reference Needs needs, @Reference Organisations organisations, @Reference Messages messages) {
        this.schema = store.schema("needs", InterestPost.class);
        this.needs = needs;
        this.organisations = organisations;
        this.messages = messages;
    }

    /** Tells the need's people of answers that they were not told of yet. */
    void tell(String need) {
        tell(NEEDS_INTEREST.NEED_ID.eq(need));
    }

    /** The same of all needs. @return how many answers were told */
    int tellAll() {
        return tell(DSL.noCondition());
    }

    private int tell(Condition which) {
        int told = 0;
        for (var some = due(which); !some.isEmpty(); some = due(which)) {
            // The company may not know whose need it is: read on behalf of the system.
            some.forEach(one -> needs.find(Actor.system(), one.need()).ifPresent(need -> post(need, one)));
            some.forEach(this::note);
            told += some.size();
        }
        return told;
    }

    private List<Interest> due(Condition which) {
        return schema.read(tx -> tx.sql().selectFrom(NEEDS_INTEREST).where(NEEDS_INTEREST.TOLD.lt(NEEDS_INTEREST.VERSION), NEEDS_INTEREST.WITHDRAWN.eq(0), which)
                .orderBy(NEEDS_INTEREST.NEED_ID, NEEDS_INTEREST.ORGANISATION).limit(CHUNK).fetch(InterestTable::interest));
    }

    private void post(Need need, Interest interest) {
        var kind = interest.stance() == Stance.INTERESTED ? InterestKind.WORD : DeclineKind.WORD;
        var company = organisations.find(Actor.system(), interest.organisation()).map(Organisation::name).orElse("");
        var key = need.id() + "/" + interest.organisation() + "/" + interest.at().toEpochMilli();
        for (var audience : List.of(Audience.organisation(need.content().organisation()), Audience.person(need.createdBy()))) {
            messages.post(Actor.system(), Letter.of(kind, audience, key).about(need.ref())
                    .saying(locale -> Map.of("need", need.title(), "reference", need.reference(), "company", company, "message", interest.message())));
        }
    }

    private void note(Interest interest) {
        schema.write(Actor.system(), tx -> tx.sql().update(NEEDS_INTEREST).set(NEEDS_INTEREST.TOLD, interest.version())
                .where(InterestTable.of(interest.need(), interest.organisation()), NEEDS_INTEREST.TOLD.lt(interest.version())).execute());
    }
}
