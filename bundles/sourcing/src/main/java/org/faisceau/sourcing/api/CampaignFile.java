// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;
import java.util.Map;

/**
 * All that is kept of one campaign, to be taken elsewhere.
 *
 * @param reference of the campaign
 * @param parts what there is, in this order: the campaign, its steps, members of the panel, draws, participants, documents (without their bytes), conclusions, entries of the ledger, who was told
 *     them, runs of techniques with their state and papers, what each keeps in its private store, what companies were asked and answered, forms open to everybody, what was sent by them, proposals;
 *     each a list of its records: values by name, moments as ISO texts, what is empty as an empty text
 * @param cut parts that had more than {@link CampaignFiles#RECORDS_MOST} records: what is beyond is not here; empty where it is whole
 */
public record CampaignFile(String reference, Map<String, List<Map<String, Object>>> parts, List<String> cut) {
    public CampaignFile {
        cut = List.copyOf(cut);
    }
}
