// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Publishing;

/** How much a bundle holds. Pure. */
final class Bounds {
    private Bounds() {}

    /** Counts what would stand after a publication. What only takes back makes it smaller, and is never refused. */
    static Optional<Publishing.Published> tooLarge(List<Entry> published, Outgoing next) {
        if (next.added().isEmpty() && next.changed().isEmpty()) return Optional.empty();
        var anew = next.changes().stream().map(Entry::word).collect(Collectors.toSet());
        var after = Stream.concat(published.stream().filter(entry -> !anew.contains(entry.word())), next.changes().stream()).toList();
        int lines = (int) after.stream().filter(entry -> entry.item().isPresent()).count();
        int characters = after.stream().mapToInt(Bounds::length).sum();
        return lines > Arrivals.LINES_MOST || characters > Publishing.BUNDLE_MOST ? Optional.of(new Publishing.Published.TooLarge(lines, characters)) : Optional.empty();
    }

    /** As it counts in a bundle, where quotation marks within the content are written twice. */
    private static int length(Entry entry) {
        return Canonical.text(Canonical.text(entry.written())).length();
    }

    /** All that stands, and of what was taken back the latest. */
    static List<Entry> within(List<Entry> entries) {
        var gone = entries.stream().filter(entry -> entry.item().isEmpty()).sorted(Comparator.comparingInt(Entry::number).reversed()).limit(Arrivals.GONE_MOST).collect(Collectors.toSet());
        return entries.stream().filter(entry -> entry.item().isPresent() || gone.contains(entry)).toList();
    }
}
