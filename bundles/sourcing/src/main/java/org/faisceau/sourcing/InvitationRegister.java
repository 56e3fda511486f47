// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_INVITATION;
import static org.faisceau.sourcing.db.Tables.SOURCING_MEMBER;
import static org.faisceau.sourcing.db.Tables.SOURCING_RUN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Passes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Invitations;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What companies are asked. What a technique makes of an answer is {@link TechniqueRegister}'s. */
@Component
public final class InvitationRegister implements Invitations {
    private static final int OWN_MOST = 200;
    private final Schema schema;
    private final Clock clock;
    private final Passes passes;
    private final CampaignPost post;

    @Activate
    public InvitationRegister(@Reference Store store, @Reference Clock clock, @Reference Passes passes, @Reference CampaignPost post) {
        this.schema = store.schema("sourcing", InvitationRegister.class);
        this.clock = clock;
        this.passes = passes;
        this.post = post;
    }

    @Override
    public List<Invitation> own(Actor actor, String id) {
        if (actor.organisation().isEmpty()) return List.of();
        return schema.read(tx -> tx.sql().selectFrom(SOURCING_INVITATION).where(SOURCING_INVITATION.CAMPAIGN_ID.eq(id), SOURCING_INVITATION.COMPANY.eq(actor.organisation()))
                .orderBy(SOURCING_INVITATION.AT.desc(), SOURCING_INVITATION.ID.desc()).limit(OWN_MOST).fetch(RunTable::invitation));
    }

    @Override
    public Optional<String> open(Actor actor, String id, String invitation) {
        return own(actor, id).stream().filter(one -> one.id().equals(invitation)).findFirst().map(one -> TechniqueRegister.link(passes, actor, one, clock));
    }

    @Override
    public Optional<Member> holder(String invitation) {
        return schema.read(tx -> RunTable.invitation(tx, invitation).flatMap(one -> PanelTable.member(tx, one.campaign(), one.company())));
    }

    @Override
    public Written decline(String invitation, String why) {
        return schema.write(Actor.system(), tx -> RunTable.invitation(tx, invitation).<Written>map(one -> declined(tx, one, why)).orElseGet(Written.Unknown::new));
    }

    private Written declined(Writing tx, Invitation one, String why) {
        var campaign = CampaignTable.find(tx, Actor.system(), one.campaign());
        if (campaign.isEmpty()) return new Written.Unknown();
        return Declining.of(tx, campaign.get(), one.company(), why, clock.instant());
    }

    @Override
    public int silent(Actor actor, String id, String run) {
        return schema.read(tx -> CampaignTable.find(tx, actor, id).filter(campaign -> WhoMay.lead(actor, campaign) && campaign.state().isOpen()).map(campaign -> tx.sql().fetchCount(SOURCING_INVITATION, isSilent(campaign, run))).orElse(0));
    }

    private Condition isSilent(Campaign campaign, String run) {
        var inPanel = DSL.select(SOURCING_MEMBER.COMPANY).from(SOURCING_MEMBER).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(campaign.id()), SOURCING_MEMBER.DECLINED_AT.eq(0L));
        var running = DSL.select(SOURCING_RUN.ID).from(SOURCING_RUN).where(SOURCING_RUN.ID.eq(run), SOURCING_RUN.STATUS.eq(Run.Status.RUNNING.name()));
        return SOURCING_INVITATION.CAMPAIGN_ID.eq(campaign.id()).and(SOURCING_INVITATION.RUN_ID.in(running)).and(SOURCING_INVITATION.ANSWERED_AT.eq(0L)).and(SOURCING_INVITATION.REMINDED_AT.eq(0L))
                .and(SOURCING_INVITATION.DUE.eq(0)).and(SOURCING_INVITATION.UNTIL_ON.ge(Days.today(clock).toString())).and(SOURCING_INVITATION.COMPANY.in(inPanel));
    }

    @Override
    public Written remind(Actor actor, String id, String run) {
        var written = Leaders.write(schema, actor, id, CampaignState::isOpen, (tx, campaign) -> reminded(tx, campaign, run));
        if (written instanceof Written.Done) post.soon(id);
        return written;
    }

    private Written reminded(Writing tx, Campaign campaign, String run) {
        int many = tx.sql().update(SOURCING_INVITATION).set(SOURCING_INVITATION.REMINDED_AT, clock.instant().toEpochMilli()).set(SOURCING_INVITATION.DUE, 1).where(isSilent(campaign, run)).execute();
        if (many == 0) return new Written.Invalid("", "invitation.noneSilent");
        tx.did(campaign.ref(), "reminded", String.valueOf(many));
        tx.changed(campaign.ref(), "reminded", "", run + " " + many);
        return new Written.Done(CampaignTable.touched(tx, campaign, clock.instant()));
    }
}
