// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_MENTOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks the people of an organisation whether it inspires others, and tells who asked what they answered; after the commit, never in it.
 * Posted first, noted then: cut off in between, the same letter is posted again and reaches nobody twice.
 */
@Component(service = MentorNews.class)
public final class MentorNews {
    private static final Texts TEXTS = Texts.beside(MentorNews.class);
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Messages messages;
    private final Organisations organisations;

    @Activate
    public MentorNews(@Reference Store store, @Reference Messages messages, @Reference Organisations organisations) {
        this.schema = store.schema("directory", MentorNews.class);
        this.messages = messages;
        this.organisations = organisations;
    }

    /** Tells what its state calls for, where that was not told yet. */
    void tell(String organisation) {
        tell(DIRECTORY_MENTOR.ORGANISATION_ID.eq(organisation));
    }

    /** The same of all mentors. */
    void tellAll() {
        tell(DSL.noCondition());
    }

    private void tell(Condition which) {
        for (var some = due(which); !some.isEmpty(); some = due(which)) some.forEach(this::tell);
    }

    private List<Mentor> due(Condition which) {
        return schema.read(tx -> List.copyOf(MentorTable.mentors(tx, tx.sql().selectFrom(DIRECTORY_MENTOR).where(DIRECTORY_MENTOR.TOLD.ne(DIRECTORY_MENTOR.STATE), which)
                .orderBy(DIRECTORY_MENTOR.ORGANISATION_ID).limit(CHUNK).fetch()).values()));
    }

    private void tell(Mentor mentor) {
        messages.post(Actor.system(), mentor.state() == MentorState.ASKED ? asked(mentor) : answered(mentor));
        schema.write(Actor.system(), tx -> tx.sql().update(DIRECTORY_MENTOR).set(DIRECTORY_MENTOR.TOLD, mentor.state().name())
                .where(DIRECTORY_MENTOR.ORGANISATION_ID.eq(mentor.organisation()), DIRECTORY_MENTOR.STATE.eq(mentor.state().name())).execute());
    }

    private Letter asked(Mentor mentor) {
        var name = name(mentor);
        return letter(MentorAskedKind.WORD, Audience.organisation(mentor.organisation()), mentor, mentor.askedAt()).saying(locale -> Map.of("organisation", name));
    }

    private Letter answered(Mentor mentor) {
        var name = name(mentor);
        return letter(MentorAnsweredKind.WORD, Audience.person(mentor.askedBy()), mentor, mentor.answeredAt().orElse(mentor.askedAt()))
                .saying(locale -> Map.of("organisation", name, "answer", TEXTS.in(locale).say("mentor.answer." + mentor.state())));
    }

    /** Known again by the moment: its version goes on with what people write about it. */
    private static Letter letter(String kind, Audience to, Mentor mentor, Instant at) {
        return Letter.of(kind, to, mentor.organisation() + "/" + mentor.state() + "/" + at.toEpochMilli()).about(new Ref(Organisation.KIND, mentor.organisation()));
    }

    private String name(Mentor mentor) {
        return organisations.find(Actor.system(), mentor.organisation()).map(Organisation::name).orElse("");
    }
}
