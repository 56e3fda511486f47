// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Invitation;

/**
 * How long a company has not answered, and what a person should do next; whoever left the panel is let alone. The days at which the advice changes
 * stand in {@code silence.txt}, one a line. Pure.
 */
final class Silence {
    private static final List<Integer> DAYS = FileBeside.text(Silence.class, "silence.txt").lines().filter(line -> !line.isBlank()).map(line -> Integer.valueOf(line.strip())).toList();

    private Silence() {}

    /** By the identifier of what was asked; absent where it is answered, still young, or asked of one that left. */
    static Map<String, String> of(Words words, List<Invitation> asked, Set<String> panel, Instant now) {
        Function<Invitation, String> advice = one -> words.say("silence." + basket(one, now), days(one, now));
        return asked.stream().filter(one -> one.answeredAt().isEmpty() && panel.contains(one.company()) && basket(one, now) > 0).collect(Collectors.toMap(Invitation::id, advice));
    }

    /** 0 while it is young. */
    private static long basket(Invitation one, Instant now) {
        return DAYS.stream().filter(day -> days(one, now) >= day).count();
    }

    private static long days(Invitation one, Instant now) {
        return Duration.between(one.at(), now).toDays();
    }
}
