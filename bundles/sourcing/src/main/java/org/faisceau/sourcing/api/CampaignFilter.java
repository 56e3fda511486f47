// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text part of title or reference; empty for all
 * @param states empty for all
 * @param buyers identifiers; empty for all
 * @param needs identifiers; empty for all
 * @param companies identifiers of companies in the panel; empty for all
 */
public record CampaignFilter(String text, Set<CampaignState> states, Set<String> buyers, Set<String> needs, Set<String> companies) {
    public CampaignFilter {
        states = Set.copyOf(states);
        buyers = Set.copyOf(buyers);
        needs = Set.copyOf(needs);
        companies = Set.copyOf(companies);
    }

    public static CampaignFilter all() {
        return new CampaignFilter("", Set.of(), Set.of(), Set.of(), Set.of());
    }

    public CampaignFilter withText(String part) {
        return new CampaignFilter(part, states, buyers, needs, companies);
    }

    public CampaignFilter withStates(Set<CampaignState> some) {
        return new CampaignFilter(text, some, buyers, needs, companies);
    }

    public CampaignFilter withBuyers(Set<String> some) {
        return new CampaignFilter(text, states, some, needs, companies);
    }

    public CampaignFilter withNeed(String id) {
        return new CampaignFilter(text, states, buyers, Set.of(id), companies);
    }

    public CampaignFilter withCompany(String id) {
        return new CampaignFilter(text, states, buyers, needs, Set.of(id));
    }
}
