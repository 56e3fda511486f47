// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.db.tables.records.SourcingRunRecord;
import org.faisceau.store.api.Reading;

/** A run as it was read before its technique is called. */
record Scene(Campaign campaign, SourcingRunRecord run, Set<String> panel, List<Document> documents, Map<String, String> kept, boolean isQuarantined) {
    static Optional<Scene> of(Reading tx, Campaign campaign, String run) {
        return RunTable.find(tx, campaign.id(), run).map(row -> new Scene(campaign, row, PanelTable.companies(tx, campaign.id()), DocumentTable.documents(tx, campaign.id()),
                RunTable.kept(tx, run), StrikeTable.isQuarantined(tx, row.getTechnique())));
    }
}
