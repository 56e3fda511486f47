// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.spi.Known;
import org.faisceau.sourcing.spi.Offer;

/** What other modules know of the market, as the buyer of the campaign may read it. */
record Market(Solutions solutions, Organisations organisations, Optional<Needs> needs, Campaign campaign, Optional<Need> need) {
    private static final int FAMILY = 20;

    private Actor reader() {
        return new Actor("technique", Role.BUYER, campaign.content().buyer());
    }

    Known<Offer> solutions(String text, int limit) {
        var found = solutions.page(reader(), SolutionFilter.all().withText(text), SolutionOrder.TITLE, "", limit).items();
        var owners = organisations.findAll(reader(), found.stream().map(Solution::organisation).collect(Collectors.toSet()));
        return Known.of(found.stream().map(one -> new Offer(one.id(), one.title(), one.organisation(), name(owners, one.organisation()))).toList());
    }

    private static String name(Map<String, Organisation> owners, String id) {
        return Optional.ofNullable(owners.get(id)).map(Organisation::name).orElse("");
    }

    Known<String> family() {
        if (needs.isEmpty()) return Known.stopped("needs");
        if (need.isEmpty() || need.get().content().themes().isEmpty()) return Known.of(List.of());
        var like = NeedFilter.all().withThemes(Set.copyOf(need.get().content().themes()));
        return Known.of(needs.get().page(reader(), like, NeedOrder.CHANGED, "", FAMILY).items().stream().filter(one -> !one.id().equals(need.get().id())).map(Need::title).toList());
    }
}
