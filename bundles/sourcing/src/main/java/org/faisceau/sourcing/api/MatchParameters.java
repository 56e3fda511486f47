// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The query parameters of a « what if », in an address and in a call; what cannot be read asks nothing. */
public final class MatchParameters {
    /** In the order of the form; of theme and kind several values are allowed. */
    public static final List<String> NAMES = List.of("words", "reach", "theme", "kind", "km", "trl");

    private MatchParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static MatchQuery query(Function<String, ? extends Collection<String>> query) {
        var reach = Arrays.stream(MatchReach.values()).filter(one -> query.apply("reach").contains(one.name())).findFirst().orElse(MatchReach.ANYWHERE);
        var trl = query.apply("trl").stream().map(String::strip).filter(one -> one.matches("[1-9]")).findFirst().map(Integer::parseInt).orElse(0);
        int kilometres = query.apply("km").stream().map(String::strip).filter(one -> one.matches("[0-9]{1,5}")).findFirst().map(Integer::parseInt).filter(one -> one <= MatchQuery.KILOMETRES_MAX).orElse(0);
        return new MatchQuery(String.join(" ", query.apply("words")), Set.copyOf(query.apply("theme")), Set.copyOf(query.apply("kind")), reach, kilometres, trl);
    }
}
