// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_CONCLUSION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names what a campaign found on the state of the offer, by the identifier of the campaign: one finding of each is in force. */
@Component
public final class FindingWord implements Kind {
    private static final Texts TEXTS = Texts.beside(FindingWord.class);
    private final Schema schema;

    @Activate
    public FindingWord(@Reference Store store) {
        this.schema = store.schema("sourcing", FindingWord.class);
    }

    @Override
    public String word() {
        return Conclusion.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return Optional.ofNullable(titles(actor, List.of(ref), locale).get(ref));
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        var words = TEXTS.in(locale);
        return schema.read(tx -> tx.sql().select(SOURCING_CAMPAIGN.ID, SOURCING_CAMPAIGN.REFERENCE, SOURCING_CAMPAIGN.TITLE, SOURCING_CONCLUSION.OFFER, SOURCING_CONCLUSION.AT).from(SOURCING_CONCLUSION)
                .join(SOURCING_CAMPAIGN).on(SOURCING_CAMPAIGN.ID.eq(SOURCING_CONCLUSION.CAMPAIGN_ID))
                .where(SOURCING_CONCLUSION.IN_FORCE.eq(1), SOURCING_CAMPAIGN.BINNED_AT.eq(0L), SOURCING_CAMPAIGN.ID.in(refs.stream().map(Ref::id).distinct().toList()), WhoMay.inside(actor))
                .fetchMap(row -> new Ref(Conclusion.KIND, row.value1()),
                        row -> words.say("finding.title", words.say("finding." + row.value4()), words.day(Days.of(Instant.ofEpochMilli(row.value5()))), row.value2(), row.value3())));
    }

    @Override
    public String address(Ref ref) {
        return "/sourcing/campaigns/" + ref.id();
    }
}
