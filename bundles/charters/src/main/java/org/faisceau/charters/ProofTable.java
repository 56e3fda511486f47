// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_PROOF;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.db.tables.records.ChartersProofRecord;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.store.api.Reading;

/** Evidence by hand in rows. */
final class ProofTable {
    private ProofTable() {}

    /** Those of a lab that count, by obligation. */
    static Map<String, List<Proof>> of(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_PROOF).where(CHARTERS_PROOF.LAB_ID.eq(lab), CHARTERS_PROOF.IS_BACK.isFalse()).orderBy(CHARTERS_PROOF.HELD_ON, CHARTERS_PROOF.ID)
                .fetchGroups(CHARTERS_PROOF.OBLIGATION, ProofTable::proof);
    }

    static Proof proof(ChartersProofRecord row) {
        return new Proof(row.getId(), row.getLabId(), new Proof.Content(row.getObligation(), LocalDate.parse(row.getHeldOn()), row.getWhat(), row.getLink(), publics(row.getPublics())), row.getAccount());
    }

    static String publics(Set<PersonSide> some) {
        return some.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<PersonSide> publics(String written) {
        return Arrays.stream(written.split(",")).filter(one -> !one.isEmpty()).map(PersonSide::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
