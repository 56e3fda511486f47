// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.Map;

/** What the API says of a field that is off. */
final class Why {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("form.required", "Must be given."), Map.entry("form.unknownChoice", "None of the choices there are."), Map.entry("campaign.tooLong", "Too long."),
            Map.entry("campaign.noBuyer", "No such public authority in the directory."), Map.entry("campaign.noNeed", "No such need, or the module of needs is stopped."),
            Map.entry("campaign.dayOver", "Not a day that is over."), Map.entry("campaign.noReason", "Must be given: it stays to be read."),
            Map.entry("campaign.noEnd", "Say first until which day the campaign is kept: what companies were told would stay for ever."),
            Map.entry("panel.empty", "The panel has no company: publish it instead, or ask some."), Map.entry("panel.notIn", "Not a company of the panel."),
            Map.entry("document.choose", "Name the document that is handed out."), Map.entry("document.unknown", "No such document in the campaign."),
            Map.entry("notice.written", "The notice is handed out in writing."));

    private Why() {}

    static String of(String key) {
        return SENTENCES.getOrDefault(key, "Missing, unknown or too long.");
    }
}
