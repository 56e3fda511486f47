// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;

/** Which schemes the list shows, as the address says. */
record SchemeFilter(String text, Optional<State> state) {
    static final List<String> NAMES = List.of("text", "state");
    private static final int SOON_DAYS = 60;

    /** How a scheme stands on a day. */
    enum State {
        /** Its dates bear that day. */
        OPEN,
        /** It is open, and its last day comes within sixty days. */
        ENDING,
        /** Its dates do not bear that day. */
        OVER,
        /** Its source is more than a year old. */
        STALE,
        /** The Living-Lab wrote it itself. */
        OWN;

        boolean takes(Scheme one, LocalDate today) {
            return switch (this) {
                case OPEN -> one.isValid(today);
                case ENDING -> one.isValid(today) && one.endsBy(today.plusDays(SOON_DAYS));
                case OVER -> !one.isValid(today);
                case STALE -> one.isStale(today);
                case OWN -> one.isOwn();
            };
        }
    }

    static SchemeFilter of(UnaryOperator<String> query) {
        var state = query.apply("state");
        return new SchemeFilter(query.apply("text"), Arrays.stream(State.values()).filter(one -> one.name().equals(state)).findFirst());
    }

    List<Scheme> list(Schemes schemes, Locale locale, LocalDate today) {
        return schemes.list(locale, text).stream().filter(one -> state.filter(it -> !it.takes(one, today)).isEmpty()).toList();
    }

    String value(String name) {
        return name.equals("text") ? text : state.map(State::name).orElse("");
    }

    /** What an export is told besides its format. */
    String query() {
        var query = new StringBuilder();
        NAMES.stream().filter(name -> !value(name).isEmpty()).forEach(name -> query.append('&').append(name).append('=').append(URLEncoder.encode(value(name), StandardCharsets.UTF_8)));
        return query.toString();
    }
}
