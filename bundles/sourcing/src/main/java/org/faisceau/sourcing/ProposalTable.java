// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_PROPOSAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Proposals.Proposed;
import org.faisceau.sourcing.db.tables.records.SourcingProposalRecord;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What was proposed, within a transaction of a register. */
final class ProposalTable {
    private ProposalTable() {}

    static List<Proposed> of(Reading tx, String run) {
        return tx.sql().selectFrom(SOURCING_PROPOSAL).where(SOURCING_PROPOSAL.RUN_ID.eq(run)).orderBy(SOURCING_PROPOSAL.AT, SOURCING_PROPOSAL.WORD).fetch(ProposalTable::proposed);
    }

    private static Proposed proposed(SourcingProposalRecord row) {
        return new Proposed(row.getWord(), Proposal.Kind.valueOf(row.getKind()), row.getTitle(), row.getCompany(), Instant.ofEpochMilli(row.getAt()), ref(row));
    }

    static Optional<Ref> ref(SourcingProposalRecord row) {
        return row.getRef().isEmpty() ? Optional.empty() : Optional.of(Ref.of(row.getRef()));
    }

    static Optional<SourcingProposalRecord> find(Reading tx, String run, String word) {
        return tx.sql().selectFrom(SOURCING_PROPOSAL).where(SOURCING_PROPOSAL.RUN_ID.eq(run), SOURCING_PROPOSAL.WORD.eq(word)).fetchOptional();
    }

    /** False where it was proposed before. */
    static boolean propose(Writing tx, Campaign campaign, String run, Proposal one, Instant now) {
        var table = SOURCING_PROPOSAL;
        boolean isNew = tx.sql().insertInto(table).set(table.RUN_ID, run).set(table.WORD, one.word()).set(table.KIND, one.kind().name()).set(table.TITLE, one.title()).set(table.BODY, one.text()).set(table.LINK, one.link())
                .set(table.COMPANY, one.company()).set(table.ON_DAY, said(one, it -> it.day().toString())).set(table.BEGINS, said(one, it -> it.from().toString())).set(table.ENDS, said(one, it -> it.to().toString()))
                .set(table.PLACE, said(one, Meeting::place)).set(table.AT, now.toEpochMilli()).set(table.REF, "").onConflictDoNothing().execute() == 1;
        if (isNew) tx.changed(campaign.ref(), "proposal", "", one.kind() + " " + one.title());
        return isNew;
    }

    private static String said(Proposal one, Function<Meeting, String> what) {
        return one.meeting().map(what).orElse("");
    }

    static void recorded(Writing tx, Campaign campaign, String run, String word, Ref ref) {
        int first = tx.sql().update(SOURCING_PROPOSAL).set(SOURCING_PROPOSAL.REF, ref.toString()).where(SOURCING_PROPOSAL.RUN_ID.eq(run), SOURCING_PROPOSAL.WORD.eq(word), SOURCING_PROPOSAL.REF.eq("")).execute();
        if (first == 1) tx.changed(campaign.ref(), "recorded", "", ref.toString());
    }
}
