// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.challenges.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of editions: transactions and who may. */
@Component
public final class EditionRegister implements Challenges {
    private static final int COUNT_MOST = 10_000;
    private static final int EDITIONS_MOST = 50;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public EditionRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("challenges", EditionRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Slice<Edition> page(Actor actor, EditionFilter filter, EditionOrder order, String after, int limit) {
        var page = EditionQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(CHALLENGES_EDITION).where(WhoMay.seeEditions(actor), page.condition(), EditionQuery.conditions(filter, clock.instant()))
                .orderBy(page.order()).limit(page.fetch()).fetch(), EditionTable::edition));
    }

    @Override
    public int count(Actor actor, EditionFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(CHALLENGES_EDITION).where(WhoMay.seeEditions(actor), EditionQuery.conditions(filter, clock.instant())).limit(most)));
    }

    @Override
    public Optional<Edition> find(Actor actor, String id) {
        return schema.read(tx -> EditionTable.find(tx, actor, id));
    }

    @Override
    public Map<String, Edition> findAll(Actor actor, Collection<String> some) {
        return schema.read(tx -> tx.sql().selectFrom(CHALLENGES_EDITION).where(CHALLENGES_EDITION.ID.in(some), WhoMay.seeEditions(actor)).fetch(EditionTable::edition)).stream().collect(Collectors.toMap(Edition::id, one -> one));
    }

    @Override
    public List<Edition> of(Actor actor, String challenge) {
        return schema.read(tx -> tx.sql().selectFrom(CHALLENGES_EDITION).where(CHALLENGES_EDITION.CHALLENGE_SORT.eq(SortKey.of(challenge)), WhoMay.seeEditions(actor))
                .orderBy(CHALLENGES_EDITION.YEAR.desc(), CHALLENGES_EDITION.ID.desc()).limit(EDITIONS_MOST).fetch(EditionTable::edition));
    }

    @Override
    public Written<Edition> add(Actor actor, Edition.Content typed) {
        if (!mayWrite(actor)) return new Written.Refused<>();
        var content = EditionRule.stripped(typed);
        return EditionRule.obstacle(content).orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(EditionTable.insert(tx, actor, ids.next(), content, clock.instant()))));
    }

    @Override
    public Written<Edition> change(Actor actor, String id, int seenVersion, Edition.Content typed) {
        var content = EditionRule.stripped(typed);
        var fault = EditionRule.obstacle(content);
        return write(actor, id, seenVersion, (tx, before) -> fault.or(() -> EditionRule.obstacle(before, content)).orElseGet(() -> or(EditionTable.change(tx, before, content, clock.instant()), before)));
    }

    @Override
    public Written<Edition> publish(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (before.state() != Edition.State.DRAFT) return new Written.NotNow<>("edition.isPublished");
            return EditionRule.missing(before.content()).orElseGet(() -> or(EditionTable.state(tx, before, Edition.State.PUBLISHED, actor, "", clock.instant()), before));
        });
    }

    @Override
    public Written<Edition> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> {
            boolean isAnswered = tx.sql().fetchExists(CHALLENGES_APPLICATION, CHALLENGES_APPLICATION.EDITION_ID.eq(id).and(CHALLENGES_APPLICATION.SENT_AT.gt(0L)));
            if (isAnswered) return new Written.NotNow<>("edition.hasApplications");
            return EditionBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before);
        });
    }

    private static Written<Edition> or(Optional<Edition> written, Edition before) {
        return written.<Written<Edition>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before));
    }

    private Written<Edition> write(Actor actor, String id, int seenVersion, BiFunction<Writing, Edition, Written<Edition>> work) {
        return schema.write(actor, tx -> {
            var found = EditionTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!mayWrite(actor)) return new Written.Refused<>();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Written.Lost<>(found.get());
        });
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.leads(actor);
    }
}
