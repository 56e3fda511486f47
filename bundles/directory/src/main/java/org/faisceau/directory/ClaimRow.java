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

    /** Without what was told of it: that is noted apart. */
    static DirectoryClaimRecord row(Claim one) {
        var row = new DirectoryClaimRecord();
        row.setId(one.id());
        row.setAccount(one.account());
        row.setSiret(one.siret());
        row.setName(one.name());
        row.setSaid(one.said());
        row.setState(one.state().name());
        row.setOrganisation(one.organisation());
        row.setAskedAt(one.askedAt().toEpochMilli());
        row.setDecidedBy(one.decidedBy());
        row.setDecidedAt(one.decidedAt().map(Instant::toEpochMilli).orElse(0L));
        row.setReason(one.reason());
        row.setVersion(one.version());
        return row;
    }
}
