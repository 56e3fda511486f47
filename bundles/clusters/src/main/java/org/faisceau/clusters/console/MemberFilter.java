// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.faisceau.clusters.api.Member;
import org.faisceau.kernel.api.SortKey;

/** Which members a list shows, and in which order, as the address says. */
record MemberFilter(String text, String sector, OptionalInt year, String sort) {
    static final List<String> NAMES = List.of("text", "branch", "year");
    private static final Set<String> ORDERS = Set.of("-name", "from", "-from");

    /** @param now the year that is meant where none is said: who is a member today; {@code all} shows those of all years */
    static MemberFilter of(UnaryOperator<String> query, int now) {
        var year = query.apply("year");
        var meant = year.equals("all") ? OptionalInt.empty() : OptionalInt.of(year.matches("\\d{4}") ? Integer.parseInt(year) : now);
        return new MemberFilter(SortKey.of(query.apply("text")), query.apply("branch"), meant, ORDERS.contains(query.apply("sort")) ? query.apply("sort") : "name");
    }

    boolean takes(Member one, String name) {
        return (text.isEmpty() || SortKey.of(name).contains(text)) && (sector.isEmpty() || sector.equals(one.content().sector())) && (year.isEmpty() || one.isIn(year.getAsInt()));
    }

    /** @param name of the organisation of each */
    Comparator<Member> order(Function<Member, String> name) {
        Comparator<Member> byName = Comparator.comparing(one -> SortKey.of(name.apply(one)));
        Comparator<Member> byYear = Comparator.comparingInt(one -> one.content().from());
        var order = sort.endsWith("from") ? byYear.thenComparing(byName) : byName;
        return (sort.startsWith("-") ? order.reversed() : order).thenComparing(Member::id);
    }
}
