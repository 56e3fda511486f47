// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_ENGAGEMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.RuleStatus;
import org.faisceau.rules.spi.RuleUser;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which open dossiers a change of the rule book touches: those whose buyer the row rules and whose day it counts on, before or after. Today
 * where no day was told; every row where nobody told the buyer's category.
 */
@Component
public final class TouchedDossiers implements RuleUser {
    /** What opens a way of buying without competition, and from when on another way is due. */
    private static final Set<RuleKind> READ = EnumSet.of(RuleKind.INNOVATION, RuleKind.INNOVATIVE_LOT, RuleKind.PRESUMPTION, RuleKind.SMALL_AMOUNT,
            RuleKind.SPECIAL_AMOUNT, RuleKind.SMALL_LOT, RuleKind.LOT_SHARE, RuleKind.EUROPEAN_THRESHOLD);
    private static final List<String> OPEN = Arrays.stream(DossierState.values()).filter(state -> !state.isClosed()).map(Enum::name).toList();
    private static final int ASKED_AT_ONCE = 1000;
    private final Schema schema;
    private final Clock clock;
    private final Organisations organisations;

    @Activate
    public TouchedDossiers(@Reference Store store, @Reference Clock clock, @Reference Organisations organisations) {
        this.schema = store.schema("dossiers", TouchedDossiers.class);
        this.clock = clock;
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return "dossiers";
    }

    /** The most urgent first: those engaged the earliest, then those without a day. */
    @Override
    public List<Ref> touched(Actor actor, Rule before, Rule after, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        if (!READ.contains(before.kind()) && !READ.contains(after.kind())) return List.of();
        var today = Days.today(clock).toString();
        var open = schema.read(tx -> tx.sql().select(DOSSIERS_DOSSIER.ID, DOSSIERS_ENGAGEMENT.DAY, DOSSIERS_DOSSIER.BUYER).from(DOSSIERS_DOSSIER)
                .leftJoin(DOSSIERS_ENGAGEMENT).on(DOSSIERS_ENGAGEMENT.DOSSIER_ID.eq(DOSSIERS_DOSSIER.ID))
                .where(WhoMay.see(actor), DOSSIERS_DOSSIER.STATE.in(OPEN), DOSSIERS_DOSSIER.EXERCISE.eq(0)).orderBy(DOSSIERS_DOSSIER.CREATED_AT, DOSSIERS_DOSSIER.ID).limit(10_000).fetch());
        var buyers = buyers(List.copyOf(open.intoSet(DOSSIERS_DOSSIER.BUYER)));
        return open.stream()
                .filter(row -> rules(before, after, Optional.ofNullable(buyers.get(row.value3())).flatMap(Organisation::category)))
                .filter(row -> counts(before, after, LocalDate.parse(row.value2() == null ? today : row.value2())))
                .sorted((one, other) -> (one.value2() == null ? "9999" : one.value2()).compareTo(other.value2() == null ? "9999" : other.value2()))
                .limit(limit).map(row -> new Ref(Dossier.KIND, row.value1())).toList();
    }

    private Map<String, Organisation> buyers(List<String> ids) {
        var all = new HashMap<String, Organisation>();
        for (int at = 0; at < ids.size(); at += ASKED_AT_ONCE) all.putAll(organisations.findAll(Actor.system(), ids.subList(at, Math.min(at + ASKED_AT_ONCE, ids.size()))));
        return all;
    }

    private static boolean rules(Rule before, Rule after, Optional<ThresholdCategory> buyer) {
        return buyer.map(one -> before.buyers().contains(one) || after.buyers().contains(one)).orElse(true);
    }

    private static boolean counts(Rule before, Rule after, LocalDate day) {
        return before.status(day) == RuleStatus.IN_FORCE || after.status(day) == RuleStatus.IN_FORCE;
    }
}
