// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.faisceau.clusters.api.Aid;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;

/** Which support a list shows, and in which order, as the address says. */
record AidFilter(String text, String how, String year, String sort) {
    static final List<String> NAMES = List.of("text", "how", "year");

    static AidFilter of(UnaryOperator<String> query) {
        return new AidFilter(SortKey.of(query.apply("text")), query.apply("how"), query.apply("year"), query.apply("sort").equals("day") ? "day" : "-day");
    }

    boolean takes(Aid one, String name) {
        boolean isNamed = text.isEmpty() || SortKey.of(name).contains(text) || Folded.of(one.content().what()).contains(text);
        return isNamed && takes(one.content().form(), one.content().givenOn().getYear());
    }

    boolean takes(Aid.Form form, int given) {
        return (how.isEmpty() || how.equals(form.name())) && (year.isEmpty() || year.equals(String.valueOf(given)));
    }

    Comparator<Aid> order() {
        Comparator<Aid> byDay = Comparator.comparing(one -> one.content().givenOn());
        return (sort.startsWith("-") ? byDay.reversed() : byDay).thenComparing(Aid::id);
    }
}
