// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Linked;
import org.faisceau.needs.api.Links;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Outcomes;

/** Links with what may be added to them. */
record LinkViews(Needs needs, Links links, Outcomes outcomes) {
    private static final int OFFERED = 100;

    Optional<LinkView> view(Actor actor, String id, Form form) {
        return links.of(actor, id).map(linked -> {
            boolean mayLink = links.mayLink(actor, linked.need());
            return new LinkView(linked, mayLink, mayLink ? offered(actor, linked) : List.of(), form,
                    linked.contracts().isEmpty() && outcomes.isInRegister(actor, linked.need()));
        });
    }

    private List<Option> offered(Actor actor, Linked linked) {
        var wanted = linked.need().content().kind() == NeedKind.FORECAST ? Set.of(NeedKind.NEED, NeedKind.EXPRESSION_OF_INTEREST_CALL) : Set.of(NeedKind.FORECAST);
        var filter = NeedFilter.all().withKinds(wanted).withOrganisations(Set.of(linked.need().content().organisation()));
        var page = needs.page(actor, filter, NeedOrder.TITLE, "", OFFERED);
        if (!page.next().isEmpty()) return List.of();
        var already = linked.others().stream().map(Need::id).collect(Collectors.toSet());
        return page.items().stream().filter(need -> !already.contains(need.id())).map(need -> new Option(need.id(), need.title() + " · " + need.reference())).toList();
    }
}
