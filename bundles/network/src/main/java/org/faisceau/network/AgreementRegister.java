// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_AGREEMENT;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.network.api.Agreement;
import org.faisceau.network.api.Agreements;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What owners agreed to hand out. */
@Component
public final class AgreementRegister implements Agreements {
    private final Schema schema;
    private final Clock clock;
    private final Exchanges exchanges;

    @Activate
    public AgreementRegister(@Reference Store store, @Reference Clock clock, @Reference Exchanges exchanges) {
        this.schema = store.schema("network", AgreementRegister.class);
        this.clock = clock;
        this.exchanges = exchanges;
    }

    /** All that is agreed to, by kind. */
    static Map<String, Set<String>> given(Reading tx) {
        return tx.sql().select(NETWORK_AGREEMENT.KIND, NETWORK_AGREEMENT.ITEM_ID).from(NETWORK_AGREEMENT).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    @Override
    public Optional<Agreement> of(Actor actor, String kind, String id) {
        var asked = exchanges.of(kind).filter(Exchange::isAskedFirst);
        if (asked.isEmpty()) return Optional.empty();
        boolean mayAgree = asked.get().mayAgree(actor, id);
        if (!mayAgree && !WhoMay.leads(actor)) return Optional.empty();
        var row = schema.read(tx -> tx.sql().selectFrom(NETWORK_AGREEMENT).where(NETWORK_AGREEMENT.KIND.eq(kind), NETWORK_AGREEMENT.ITEM_ID.eq(id)).fetchOptional());
        return Optional.of(new Agreement(row.map(one -> Instant.ofEpochMilli(one.getAgreedAt())), row.map(one -> one.getAgreedBy()).orElse(""), mayAgree));
    }

    @Override
    public boolean agree(Actor actor, String kind, String id, boolean isAgreed) {
        if (exchanges.of(kind).filter(one -> one.isAskedFirst() && one.mayAgree(actor, id)).isEmpty()) return false;
        return schema.write(actor, tx -> {
            var table = NETWORK_AGREEMENT;
            int changed = isAgreed
                    ? tx.sql().insertInto(table).set(table.KIND, kind).set(table.ITEM_ID, id).set(table.AGREED_BY, actor.id()).set(table.AGREED_AT, clock.millis()).onConflictDoNothing().execute()
                    : tx.sql().deleteFrom(table).where(table.KIND.eq(kind), table.ITEM_ID.eq(id)).execute();
            // Said on the record itself: its history tells who let it leave.
            if (changed == 1) tx.did(new Ref(kind, id), isAgreed ? "handedOut" : "keptBack", "");
            return true;
        });
    }
}
