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

/** Stays in rows. */
final class ResidencyTable {
    /** Of one lab, whatever became of them. */
    static final int MOST = 2000;

    private ResidencyTable() {}

    /** Those of a lab, the latest application first. */
    static List<Residency> of(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.LAB_ID.eq(lab)).orderBy(CHARTERS_RESIDENCY.APPLIED_ON.desc(), CHARTERS_RESIDENCY.ID.desc()).limit(MOST)
                .fetch(ResidencyTable::residency);
    }

    static void insert(Writing tx, Actor actor, Residency one, Instant at) {
        var content = one.content();
        tx.sql().insertInto(CHARTERS_RESIDENCY).set(new ChartersResidencyRecord(one.id(), one.lab(), content.company(), one.state().name(), content.appliedOn().toString(), content.target(),
                content.need().map(Ref::toString).orElse(""), content.terms(), content.desks(), Days.write(content.arrivesOn()), Days.write(content.leavesOn()), actor.id(), at.toEpochMilli(),
                one.version())).execute();
    }

    static Residency residency(ChartersResidencyRecord row) {
        Optional<Ref> need = row.getNeed().isEmpty() ? Optional.empty() : Optional.of(Ref.of(row.getNeed()));
        var content = new Residency.Content(row.getCompany(), LocalDate.parse(row.getAppliedOn()), row.getTarget(), need, row.getTerms(), row.getDesks(), Days.read(row.getArrivesOn()),
                Days.read(row.getLeavesOn()));
        return new Residency(row.getId(), row.getLabId(), content, Residency.State.valueOf(row.getState()), row.getVersion());
    }
}
