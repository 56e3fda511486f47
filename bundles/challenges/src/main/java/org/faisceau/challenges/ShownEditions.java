// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.challenges.api.Stage;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The editions that take applications, and those that soon will: published by the Living-Lab for everybody. */
@Component
public final class ShownEditions implements Shown {
    private static final int PAGE = 200;
    private final Challenges challenges;
    private final Clock clock;
    private final Schema schema;

    @Activate
    public ShownEditions(@Reference Store store, @Reference Challenges challenges, @Reference Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
        this.schema = store.schema("challenges", ShownEditions.class);
    }

    @Override
    public Sort sort() {
        return Sort.CHALLENGE;
    }

    @Override
    public String kind() {
        return Edition.KIND;
    }

    /** Open ones first. */
    @Override
    public List<Piece> all(Locale locale, int most) {
        var all = new ArrayList<Edition>();
        for (var stage : List.of(Stage.OPEN, Stage.COMING)) all.addAll(challenges.page(Actor.nobody(), EditionFilter.all().at(stage), EditionOrder.LATEST, "", PAGE).items());
        return pieces(all.stream().limit(most).toList());
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return challenges.find(Actor.nobody(), ref.id()).filter(one -> one.stage(clock.instant()) == Stage.OPEN || one.stage(clock.instant()) == Stage.COMING).flatMap(one -> pieces(List.of(one)).stream().findFirst());
    }

    private List<Piece> pieces(List<Edition> some) {
        var table = CHALLENGES_EDITION;
        Map<String, LocalDate> days = schema.read(tx -> tx.sql().select(table.ID, table.PUBLISHED_AT).from(table).where(table.ID.in(some.stream().map(Edition::id).toList()), table.PUBLISHED_AT.gt(0L))
                .fetchMap(row -> row.value1(), row -> EditionTable.moment(row.value2()).map(Days::of).orElseThrow()));
        return some.stream().map(one -> new Piece(one.ref(), one.title(), one.content().theme(), one.content().aim(), one.publicAddress(), one.content().closesAt().map(minute -> minute.toLocalDate()), "",
                Optional.ofNullable(days.get(one.id())))).toList();
    }
}
