// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;

/** An entry, and the companies to whom it is to be sent now. */
record News(Entry entry, Set<String> companies) {

    Stream<Letter> letters(Campaign campaign) {
        var values = Map.of("campaign", campaign.title(), "reference", campaign.reference(), "title", entry.title(), "body", entry.body());
        return companies.stream().sorted().map(company -> Letter.of(ToldKind.WORD, Audience.organisation(company), entry.id() + "/" + company).about(campaign.ref()).saying(locale -> values));
    }
}
