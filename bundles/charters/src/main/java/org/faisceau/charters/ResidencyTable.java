// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.db.tables.records.ChartersResidencyRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Stays in rows. */
final class ResidencyTable {
    /** Of one lab, whatever became of them. */
    static final int MOST = 2000;

    private ResidencyTable() {}

    /** Those of a lab, the latest application first. */
    static List<Residency> of(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.LAB_ID.eq(lab), CHARTERS_RESIDENCY.BINNED_AT.eq(0L)).orderBy(CHARTERS_RESIDENCY.APPLIED_ON.desc(), CHARTERS_RESIDENCY.ID.desc()).limit(MOST)
                .fetch(ResidencyTable::residency);
    }

    static Optional<Residency> find(Reading tx, String id) {
        return tx.sql().fetchOptional(CHARTERS_RESIDENCY, CHARTERS_RESIDENCY.ID.eq(id)).map(ResidencyTable::residency);
    }

    static void insert(Writing tx, Actor actor, Residency one, Instant at) {
        var content = one.content();
        tx.sql().insertInto(CHARTERS_RESIDENCY).set(new ChartersResidencyRecord(one.id(), one.lab(), content.company(), kept(one.state()), content.appliedOn().toString(), content.target(),
                content.need().map(Ref::toString).orElse(""), content.agreement().terms(), content.desks(), Days.write(content.arrivesOn()), Days.write(content.leavesOn()), actor.id(), at.toEpochMilli(),
                one.version(), one.reason(), one.outcome().contracts(), one.outcome().jobs(), content.labels(), content.agreement().rent().name(), content.agreement().months(),
                content.agreement().counterpart(), 0L, "", "", "", "", one.state() == Residency.State.WITHDRAWN, "")).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Residency one) {
        var content = one.content();
        return tx.sql().update(CHARTERS_RESIDENCY).set(CHARTERS_RESIDENCY.COMPANY, content.company()).set(CHARTERS_RESIDENCY.STATE, kept(one.state())).set(CHARTERS_RESIDENCY.IS_WITHDRAWN, one.state() == Residency.State.WITHDRAWN)
                .set(CHARTERS_RESIDENCY.APPLIED_ON, content.appliedOn().toString()).set(CHARTERS_RESIDENCY.TARGET, content.target()).set(CHARTERS_RESIDENCY.NEED, content.need().map(Ref::toString).orElse(""))
                .set(CHARTERS_RESIDENCY.LABELS, content.labels()).set(CHARTERS_RESIDENCY.TERMS, content.agreement().terms()).set(CHARTERS_RESIDENCY.RENT, content.agreement().rent().name())
                .set(CHARTERS_RESIDENCY.MONTHS, content.agreement().months()).set(CHARTERS_RESIDENCY.COUNTERPART, content.agreement().counterpart()).set(CHARTERS_RESIDENCY.DESKS, content.desks()).set(CHARTERS_RESIDENCY.ARRIVES_ON, Days.write(content.arrivesOn()))
                .set(CHARTERS_RESIDENCY.LEAVES_ON, Days.write(content.leavesOn())).set(CHARTERS_RESIDENCY.REASON, one.reason()).set(CHARTERS_RESIDENCY.CONTRACTS_WON, one.outcome().contracts())
                .set(CHARTERS_RESIDENCY.JOBS, one.outcome().jobs()).set(CHARTERS_RESIDENCY.VERSION, one.version())
                .where(CHARTERS_RESIDENCY.ID.eq(one.id()), CHARTERS_RESIDENCY.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    /** One that was taken back stands as refused, beside its mark. */
    private static String kept(Residency.State state) {
        return state == Residency.State.WITHDRAWN ? Residency.State.REFUSED.name() : state.name();
    }

    /** True where the same company was hosted at the same lab on a day of this stay. */
    static boolean overlaps(Reading tx, Residency one) {
        var content = one.content();
        var last = content.leavesOn().map(day -> CHARTERS_RESIDENCY.ARRIVES_ON.le(day.toString())).orElse(DSL.noCondition());
        return content.arrivesOn().isPresent() && tx.sql().fetchExists(CHARTERS_RESIDENCY, CHARTERS_RESIDENCY.LAB_ID.eq(one.lab()).and(CHARTERS_RESIDENCY.COMPANY.eq(content.company())).and(CHARTERS_RESIDENCY.ID.ne(one.id()))
                .and(CHARTERS_RESIDENCY.BINNED_AT.eq(0L)).and(CHARTERS_RESIDENCY.STATE.in(Residency.State.HOSTED.name(), Residency.State.LEFT.name())).and(last)
                .and(CHARTERS_RESIDENCY.LEAVES_ON.eq("").or(CHARTERS_RESIDENCY.LEAVES_ON.ge(content.arrivesOn().get().toString()))));
    }

    static Residency residency(ChartersResidencyRecord row) {
        Optional<Ref> need = row.getNeed().isEmpty() ? Optional.empty() : Optional.of(Ref.of(row.getNeed()));
        var agreement = new Residency.Agreement(Residency.Rent.valueOf(row.getRent()), row.getMonths(), row.getCounterpart(), row.getTerms());
        var content = new Residency.Content(row.getCompany(), LocalDate.parse(row.getAppliedOn()), row.getTarget(), row.getLabels(), need, agreement, row.getDesks(), Days.read(row.getArrivesOn()),
                Days.read(row.getLeavesOn()));
        var outcome = new Residency.Outcome(row.getContractsWon(), row.getJobs());
        return new Residency(row.getId(), row.getLabId(), content, row.getIsWithdrawn() ? Residency.State.WITHDRAWN : Residency.State.valueOf(row.getState()), row.getReason(), outcome, row.getVersion());
    }
}
