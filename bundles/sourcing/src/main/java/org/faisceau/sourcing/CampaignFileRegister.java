// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_CONCLUSION;
import static org.faisceau.sourcing.db.Tables.SOURCING_DOCUMENT;
import static org.faisceau.sourcing.db.Tables.SOURCING_DRAW;
import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;
import static org.faisceau.sourcing.db.Tables.SOURCING_FOLLOW;
import static org.faisceau.sourcing.db.Tables.SOURCING_FORM;
import static org.faisceau.sourcing.db.Tables.SOURCING_INVITATION;
import static org.faisceau.sourcing.db.Tables.SOURCING_KEPT;
import static org.faisceau.sourcing.db.Tables.SOURCING_MEMBER;
import static org.faisceau.sourcing.db.Tables.SOURCING_PARTICIPANT;
import static org.faisceau.sourcing.db.Tables.SOURCING_PROPOSAL;
import static org.faisceau.sourcing.db.Tables.SOURCING_REQUEST;
import static org.faisceau.sourcing.db.Tables.SOURCING_RUN;
import static org.faisceau.sourcing.db.Tables.SOURCING_STEP;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;
import static org.faisceau.sourcing.db.Tables.SOURCING_UNREACHED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.CampaignFile;
import org.faisceau.sourcing.api.CampaignFiles;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a campaign as it is kept, part by part, in one transaction. */
@Component
public final class CampaignFileRegister implements CampaignFiles {
    private final Schema schema;

    @Activate
    public CampaignFileRegister(@Reference Store store) {
        this.schema = store.schema("sourcing", CampaignFileRegister.class);
    }

    @Override
    public Optional<CampaignFile> file(Actor actor, String id) {
        return schema.read(tx -> CampaignTable.find(tx, actor, id).filter(campaign -> WhoMay.lead(actor, campaign)).map(campaign -> file(tx, campaign.reference(), id)));
    }

    private static CampaignFile file(Reading tx, String reference, String id) {
        var parts = new LinkedHashMap<String, List<Map<String, Object>>>();
        var cut = new ArrayList<String>();
        parts(id).forEach((name, part) -> {
            var rows = tx.sql().selectFrom(part.table()).where(part.which()).orderBy(part.order()).limit(RECORDS_MOST + 1).fetch(FileRow::of);
            if (rows.size() > RECORDS_MOST) cut.add(name);
            parts.put(name, rows.subList(0, Math.min(RECORDS_MOST, rows.size())));
        });
        return new CampaignFile(reference, parts, cut);
    }

    private record Part(Table<?> table, Condition which, List<Field<?>> order) {}

    private static Map<String, Part> parts(String id) {
        var runs = DSL.select(SOURCING_RUN.ID).from(SOURCING_RUN).where(SOURCING_RUN.CAMPAIGN_ID.eq(id));
        var parts = new LinkedHashMap<String, Part>();
        parts.put("campaign", new Part(SOURCING_CAMPAIGN, SOURCING_CAMPAIGN.ID.eq(id), List.of(SOURCING_CAMPAIGN.ID)));
        parts.put("steps", new Part(SOURCING_STEP, SOURCING_STEP.CAMPAIGN_ID.eq(id), List.of(SOURCING_STEP.PLACE)));
        parts.put("members", new Part(SOURCING_MEMBER, SOURCING_MEMBER.CAMPAIGN_ID.eq(id), List.of(SOURCING_MEMBER.ADDED_AT, SOURCING_MEMBER.COMPANY)));
        parts.put("draws", new Part(SOURCING_DRAW, SOURCING_DRAW.CAMPAIGN_ID.eq(id), List.of(SOURCING_DRAW.AT, SOURCING_DRAW.ID)));
        parts.put("participants", new Part(SOURCING_PARTICIPANT, SOURCING_PARTICIPANT.CAMPAIGN_ID.eq(id), List.of(SOURCING_PARTICIPANT.ADDED_AT, SOURCING_PARTICIPANT.ACCOUNT)));
        parts.put("documents", new Part(SOURCING_DOCUMENT, SOURCING_DOCUMENT.CAMPAIGN_ID.eq(id), List.of(SOURCING_DOCUMENT.AT, SOURCING_DOCUMENT.ID)));
        parts.put("conclusions", new Part(SOURCING_CONCLUSION, SOURCING_CONCLUSION.CAMPAIGN_ID.eq(id), List.of(SOURCING_CONCLUSION.AT, SOURCING_CONCLUSION.ID)));
        parts.put("entries", new Part(SOURCING_ENTRY, SOURCING_ENTRY.CAMPAIGN_ID.eq(id), List.of(SOURCING_ENTRY.AT, SOURCING_ENTRY.ID)));
        parts.put("told", new Part(SOURCING_TOLD, SOURCING_TOLD.CAMPAIGN_ID.eq(id), List.of(SOURCING_TOLD.AT, SOURCING_TOLD.ENTRY_ID, SOURCING_TOLD.COMPANY)));
        parts.put("unreached", new Part(SOURCING_UNREACHED, SOURCING_UNREACHED.CAMPAIGN_ID.eq(id), List.of(SOURCING_UNREACHED.ENTRY_ID, SOURCING_UNREACHED.COMPANY)));
        parts.put("followed", new Part(SOURCING_FOLLOW, SOURCING_FOLLOW.CAMPAIGN_ID.eq(id), List.of(SOURCING_FOLLOW.CAMPAIGN_ID)));
        parts.put("runs", new Part(SOURCING_RUN, SOURCING_RUN.CAMPAIGN_ID.eq(id), List.of(SOURCING_RUN.CHOSEN_AT, SOURCING_RUN.ID)));
        parts.put("kept", new Part(SOURCING_KEPT, SOURCING_KEPT.RUN_ID.in(runs), List.of(SOURCING_KEPT.RUN_ID, SOURCING_KEPT.NAME)));
        parts.put("asked", new Part(SOURCING_INVITATION, SOURCING_INVITATION.CAMPAIGN_ID.eq(id), List.of(SOURCING_INVITATION.AT, SOURCING_INVITATION.ID)));
        parts.put("forms", new Part(SOURCING_FORM, SOURCING_FORM.RUN_ID.in(runs), List.of(SOURCING_FORM.RUN_ID, SOURCING_FORM.WORD)));
        parts.put("sent", new Part(SOURCING_REQUEST, SOURCING_REQUEST.RUN_ID.in(runs), List.of(SOURCING_REQUEST.AT, SOURCING_REQUEST.ID)));
        parts.put("proposals", new Part(SOURCING_PROPOSAL, SOURCING_PROPOSAL.RUN_ID.in(runs), List.of(SOURCING_PROPOSAL.AT, SOURCING_PROPOSAL.RUN_ID, SOURCING_PROPOSAL.WORD)));
        return parts;
    }
}
