// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list, export and API narrow and sort subscribers; what cannot be read narrows nothing. */
public final class SubscriberParameters {
    /** Those that narrow, in the order of the form; of state several values are allowed. */
    public static final List<String> NAMES = List.of("text", "state");

    private SubscriberParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static SubscriberFilter filter(Function<String, ? extends Collection<String>> query) {
        return new SubscriberFilter(String.join(" ", query.apply("text")), Arrays.stream(Subscriber.State.values()).filter(one -> query.apply("state").contains(one.name())).collect(Collectors.toSet()));
    }

    /** Reads an order: {@code mail} or {@code changed}, backwards with a dash before; who changed last first otherwise. */
    public static SubscriberOrder order(String sort) {
        return switch (sort) {
            case "mail" -> SubscriberOrder.MAIL;
            case "-mail" -> SubscriberOrder.MAIL_BACKWARDS;
            case "changed" -> SubscriberOrder.OLDEST;
            default -> SubscriberOrder.LATEST;
        };
    }
}
