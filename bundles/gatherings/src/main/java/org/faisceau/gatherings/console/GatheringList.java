// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Map;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Slice;

/** What the list shows. */
record GatheringList(Slice<Gathering> slice, int count, Map<String, String> owners, GatheringFilters filters, boolean mayPlan) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }

    /** A format's title; its identifier where it has gone. */
    String format(Gathering one) {
        return filters.formats().stream().filter(it -> it.value().equals(one.content().format())).map(it -> it.label()).findFirst().orElse(one.content().format());
    }

    String theme(Gathering one) {
        return filters.themes().stream().filter(it -> it.value().equals(one.content().theme())).map(it -> it.label()).findFirst().orElse(one.content().theme());
    }

    String owner(Gathering one) {
        return owners.getOrDefault(one.content().owner(), "");
    }
}
