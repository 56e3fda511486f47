// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_CONCLUSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.Need;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.Record5;
import org.jooq.SelectConditionStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The state of the offer found by a campaign, while the finding is in force. Its refs: the finding, the buyer, the need where there is one. */
@Component
public final class FoundDeed implements Deed {
    private final Schema schema;

    @Activate
    public FoundDeed(@Reference Store store) {
        this.schema = store.schema("sourcing", FoundDeed.class);
    }

    @Override
    public String word() {
        return "offer-found";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + SLICE_MOST + ", got " + limit);
        var page = Keyset.ascending(SOURCING_CONCLUSION.AT, SOURCING_CONCLUSION.CAMPAIGN_ID).page(Math.min(limit, Keyset.MOST), after);
        var within = SOURCING_CONCLUSION.AT.ge(Days.begin(period.first()).toEpochMilli()).and(SOURCING_CONCLUSION.AT.lt(Days.begin(period.last().plusDays(1)).toEpochMilli()));
        return schema.read(tx -> page.slice(found(tx, actor, within).and(page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), FoundDeed::done));
    }

    @Override
    public List<Done> about(Actor actor, Ref ref, int most) {
        if (most < 1 || most > SLICE_MOST) throw new IllegalArgumentException("most: 1 to " + SLICE_MOST + ", got " + most);
        var which = switch (ref.kind()) {
            case Need.KIND -> SOURCING_CAMPAIGN.NEED.eq(ref.id());
            case Organisation.KIND -> SOURCING_CAMPAIGN.BUYER.eq(ref.id());
            default -> SOURCING_CONCLUSION.CAMPAIGN_ID.eq(ref.kind().equals(Conclusion.KIND) ? ref.id() : "");
        };
        return schema.read(tx -> found(tx, actor, which).orderBy(SOURCING_CONCLUSION.AT, SOURCING_CONCLUSION.CAMPAIGN_ID).limit(most).fetch(FoundDeed::done));
    }

    private static SelectConditionStep<Record5<Long, String, String, String, String>> found(Reading tx, Actor actor, Condition which) {
        return tx.sql().select(SOURCING_CONCLUSION.AT, SOURCING_CONCLUSION.CAMPAIGN_ID, SOURCING_CONCLUSION.ACTOR, SOURCING_CAMPAIGN.BUYER, SOURCING_CAMPAIGN.NEED).from(SOURCING_CONCLUSION)
                .join(SOURCING_CAMPAIGN).on(SOURCING_CAMPAIGN.ID.eq(SOURCING_CONCLUSION.CAMPAIGN_ID))
                .where(SOURCING_CONCLUSION.IN_FORCE.eq(1), SOURCING_CAMPAIGN.BINNED_AT.eq(0L), WhoMay.inside(actor), which);
    }

    private static Done done(Record5<Long, String, String, String, String> row) {
        var refs = new ArrayList<>(List.of(new Ref(Conclusion.KIND, row.value2()), new Ref(Organisation.KIND, row.value4())));
        if (!row.value5().isEmpty()) refs.add(new Ref(Need.KIND, row.value5()));
        return new Done(Days.of(Instant.ofEpochMilli(row.value1())), row.value3(), refs, 1);
    }
}
