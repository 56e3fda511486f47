// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.db.tables.records.DirectoryClaimRecord;

/** Between a claim and its row. */
final class ClaimRow {
    private ClaimRow() {}

    static Claim claim(DirectoryClaimRecord row) {
        return new Claim(row.getId(), row.getAccount(), row.getSiret(), row.getName(), row.getSaid(), ClaimState.valueOf(row.getState()), row.getOrganisation(),
                Instant.ofEpochMilli(row.getAskedAt()), row.getDecidedBy(), Optional.of(row.getDecidedAt()).filter(at -> at > 0).map(Instant::ofEpochMilli),
                row.getReason(), row.getVersion());
    }

    static DirectoryClaimRecord row(Claim one) {
        return new DirectoryClaimRecord(one.id(), one.account(), one.siret(), one.name(), one.said(), one.state().name(), one.organisation(), one.askedAt().toEpochMilli(),
                one.decidedBy(), one.decidedAt().map(Instant::toEpochMilli).orElse(0L), one.reason(), one.version());
    }
}
