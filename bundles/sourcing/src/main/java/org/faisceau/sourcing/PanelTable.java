// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CONCLUSION;
import static org.faisceau.sourcing.db.Tables.SOURCING_DOCUMENT;
import static org.faisceau.sourcing.db.Tables.SOURCING_DRAW;
import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;
import static org.faisceau.sourcing.db.Tables.SOURCING_MEMBER;
import static org.faisceau.sourcing.db.Tables.SOURCING_PARTICIPANT;
import static org.faisceau.sourcing.db.Tables.SOURCING_STEP;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Draw;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Participant.Declared;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.db.tables.records.SourcingMemberRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Companies, draws and participants, within a transaction of a register. */
final class PanelTable {
    private PanelTable() {}

    static List<Member> members(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_MEMBER).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(id)).orderBy(SOURCING_MEMBER.ADDED_AT, SOURCING_MEMBER.COMPANY).fetch(PanelTable::member);
    }

    /** Companies that are in the panel, in the order they came. */
    static Set<String> companies(Reading tx, String id) {
        return tx.sql().select(SOURCING_MEMBER.COMPANY).from(SOURCING_MEMBER).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(id), SOURCING_MEMBER.DECLINED_AT.eq(0L))
                .orderBy(SOURCING_MEMBER.ADDED_AT, SOURCING_MEMBER.COMPANY).fetchSet(SOURCING_MEMBER.COMPANY);
    }

    static Optional<Member> member(Reading tx, String id, String company) {
        return tx.sql().selectFrom(SOURCING_MEMBER).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(id), SOURCING_MEMBER.COMPANY.eq(company)).fetchOptional().map(PanelTable::member);
    }

    private static Member member(SourcingMemberRecord row) {
        var declined = row.getDeclinedAt() == 0 ? Optional.<Member.Declined>empty() : Optional.of(new Member.Declined(Instant.ofEpochMilli(row.getDeclinedAt()), row.getDeclinedWhy()));
        return new Member(row.getCompany(), Member.Origin.valueOf(row.getOrigin()), row.getDrawId(), row.getNote(), row.getHelped(), declined, row.getAddedBy(), Instant.ofEpochMilli(row.getAddedAt()));
    }

    static void add(Writing tx, Actor actor, Campaign campaign, String company, Member.Origin origin, String draw, String note, Instant now) {
        var table = SOURCING_MEMBER;
        tx.sql().insertInto(table).set(table.CAMPAIGN_ID, campaign.id()).set(table.COMPANY, company).set(table.ORIGIN, origin.name()).set(table.DRAW_ID, draw)
                .set(table.NOTE, note).set(table.HELPED, "").set(table.DECLINED_AT, 0L).set(table.DECLINED_WHY, "").set(table.ADDED_BY, actor.id())
                .set(table.ADDED_AT, now.toEpochMilli()).execute();
        tx.changed(campaign.ref(), "panel", "", company);
    }

    static void leave(Writing tx, Campaign campaign, String company, String why, Instant now) {
        tx.sql().update(SOURCING_MEMBER).set(SOURCING_MEMBER.DECLINED_AT, now.toEpochMilli()).set(SOURCING_MEMBER.DECLINED_WHY, why)
                .where(SOURCING_MEMBER.CAMPAIGN_ID.eq(campaign.id()), SOURCING_MEMBER.COMPANY.eq(company)).execute();
        tx.changed(campaign.ref(), "declined", company, why);
    }

    static void restore(Writing tx, Campaign campaign, String company) {
        tx.sql().update(SOURCING_MEMBER).set(SOURCING_MEMBER.DECLINED_AT, 0L).set(SOURCING_MEMBER.DECLINED_WHY, "")
                .where(SOURCING_MEMBER.CAMPAIGN_ID.eq(campaign.id()), SOURCING_MEMBER.COMPANY.eq(company)).execute();
        tx.changed(campaign.ref(), "panel", "", company);
    }

    static void drop(Writing tx, Campaign campaign, String company) {
        tx.sql().deleteFrom(SOURCING_MEMBER).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(campaign.id()), SOURCING_MEMBER.COMPANY.eq(company)).execute();
        tx.changed(campaign.ref(), "panel", company, "");
    }

    static void helped(Writing tx, Campaign campaign, Member member, String how) {
        tx.sql().update(SOURCING_MEMBER).set(SOURCING_MEMBER.HELPED, how).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(campaign.id()), SOURCING_MEMBER.COMPANY.eq(member.company())).execute();
        tx.changed(campaign.ref(), "helped", member.company() + " " + member.helped(), member.company() + " " + how);
    }

    static List<Draw> draws(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_DRAW).where(SOURCING_DRAW.CAMPAIGN_ID.eq(id)).orderBy(SOURCING_DRAW.AT, SOURCING_DRAW.ID)
                .fetch(row -> new Draw(row.getId(), row.getSeed(), words(row.getCandidates()), words(row.getDrawn()), row.getActor(), Instant.ofEpochMilli(row.getAt())));
    }

    static void insert(Writing tx, Campaign campaign, Draw draw) {
        tx.sql().insertInto(SOURCING_DRAW).set(SOURCING_DRAW.ID, draw.id()).set(SOURCING_DRAW.CAMPAIGN_ID, campaign.id()).set(SOURCING_DRAW.SEED, draw.seed())
                .set(SOURCING_DRAW.CANDIDATES, String.join(" ", draw.candidates())).set(SOURCING_DRAW.DRAWN, String.join(" ", draw.drawn())).set(SOURCING_DRAW.ACTOR, draw.actor())
                .set(SOURCING_DRAW.AT, draw.at().toEpochMilli()).execute();
        tx.did(campaign.ref(), "drawn", draw.seed());
        tx.changed(campaign.ref(), "draw", "", draw.seed() + " " + String.join(" ", draw.drawn()));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    static List<Participant> participants(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_PARTICIPANT).where(SOURCING_PARTICIPANT.CAMPAIGN_ID.eq(id)).orderBy(SOURCING_PARTICIPANT.ADDED_AT, SOURCING_PARTICIPANT.ACCOUNT)
                .fetch(row -> new Participant(row.getAccount(), Declared.valueOf(row.getDeclared()), row.getStatement(),
                        row.getDeclaredAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getDeclaredAt())),
                        row.getLeftAt() == 0 ? Optional.empty() : Optional.of(new Participant.Left(Instant.ofEpochMilli(row.getLeftAt()), row.getLeftBy(), row.getLeftWhy()))));
    }

    static void involve(Writing tx, Actor actor, Campaign campaign, String account, Instant now) {
        var table = SOURCING_PARTICIPANT;
        int added = tx.sql().insertInto(table).set(table.CAMPAIGN_ID, campaign.id()).set(table.ACCOUNT, account).set(table.DECLARED, Declared.MISSING.name()).set(table.STATEMENT, "")
                .set(table.DECLARED_AT, 0L).set(table.ADDED_BY, actor.id()).set(table.ADDED_AT, now.toEpochMilli()).onConflictDoNothing().execute();
        int back = added == 1 ? 0 : tx.sql().update(table).set(table.LEFT_AT, 0L).set(table.LEFT_BY, "").set(table.LEFT_WHY, "").where(table.CAMPAIGN_ID.eq(campaign.id()), table.ACCOUNT.eq(account), table.LEFT_AT.ne(0L)).execute();
        if (added + back == 1) tx.changed(campaign.ref(), "participant", "", account);
    }

    static void release(Writing tx, Actor actor, Campaign campaign, String account, String why, Instant now) {
        var table = SOURCING_PARTICIPANT;
        tx.sql().update(table).set(table.LEFT_AT, now.toEpochMilli()).set(table.LEFT_BY, actor.id()).set(table.LEFT_WHY, why).where(table.CAMPAIGN_ID.eq(campaign.id()), table.ACCOUNT.eq(account)).execute();
        tx.did(campaign.ref(), "participant-released", why);
        tx.changed(campaign.ref(), "participant", account, "");
    }

    /** True where that person wrote anything that a table keeps; what was done in techniques alone is in the journal. */
    static boolean isAtWork(Reading tx, Campaign campaign, String account) {
        var id = campaign.id();
        return campaign.createdBy().equals(account) || tx.sql().fetchExists(SOURCING_MEMBER, SOURCING_MEMBER.CAMPAIGN_ID.eq(id).and(SOURCING_MEMBER.ADDED_BY.eq(account)))
                || tx.sql().fetchExists(SOURCING_DRAW, SOURCING_DRAW.CAMPAIGN_ID.eq(id).and(SOURCING_DRAW.ACTOR.eq(account)))
                || tx.sql().fetchExists(SOURCING_PARTICIPANT, SOURCING_PARTICIPANT.CAMPAIGN_ID.eq(id).and(SOURCING_PARTICIPANT.ADDED_BY.eq(account)))
                || tx.sql().fetchExists(SOURCING_ENTRY, SOURCING_ENTRY.CAMPAIGN_ID.eq(id).and(SOURCING_ENTRY.ACTOR.eq(account).or(SOURCING_ENTRY.PUBLISHED_BY.eq(account))))
                || tx.sql().fetchExists(SOURCING_TOLD, SOURCING_TOLD.CAMPAIGN_ID.eq(id).and(SOURCING_TOLD.ACTOR.eq(account)))
                || tx.sql().fetchExists(SOURCING_DOCUMENT, SOURCING_DOCUMENT.CAMPAIGN_ID.eq(id).and(SOURCING_DOCUMENT.ACTOR.eq(account)))
                || tx.sql().fetchExists(SOURCING_STEP, SOURCING_STEP.CAMPAIGN_ID.eq(id).and(SOURCING_STEP.ACTOR.eq(account)))
                || tx.sql().fetchExists(SOURCING_CONCLUSION, SOURCING_CONCLUSION.CAMPAIGN_ID.eq(id).and(SOURCING_CONCLUSION.ACTOR.eq(account)));
    }

    static void declare(Writing tx, Campaign campaign, String account, Declared declared, String statement, Instant now) {
        tx.sql().update(SOURCING_PARTICIPANT).set(SOURCING_PARTICIPANT.DECLARED, declared.name()).set(SOURCING_PARTICIPANT.STATEMENT, statement)
                .set(SOURCING_PARTICIPANT.DECLARED_AT, now.toEpochMilli()).where(SOURCING_PARTICIPANT.CAMPAIGN_ID.eq(campaign.id()), SOURCING_PARTICIPANT.ACCOUNT.eq(account)).execute();
        tx.did(campaign.ref(), "interests-declared", "");
        tx.changed(campaign.ref(), "declared", account, declared.name());
    }
}
