// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who comes to a gathering, in numbers, and what is to be said of it.
 *
 * @param counts by part; a part without anybody is absent; those awaited are in it
 * @param awaited of these, those who are expected and not on the list yet, by part; empty where it is complete, or where nobody is on it
 * @param remarks in the order of their weight; empty where nothing is off
 * @param sittings proposed instead of one, 2 or more; empty where one will do
 */
public record Composition(Map<GuestPart, Integer> counts, Map<GuestPart, Integer> awaited, List<Remark> remarks, List<Sitting> sittings) {
    public Composition {
        counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
        awaited = awaited.isEmpty() ? Map.of() : new EnumMap<>(awaited);
        remarks = List.copyOf(remarks);
        sittings = List.copyOf(sittings);
    }

    /** People in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** People of the list that are counted, where somebody is awaited besides. */
    public int listed() {
        return total() - awaited.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** People of public authorities. */
    public int buyers() {
        return counts.entrySet().stream().filter(one -> one.getKey().isPublic()).mapToInt(Map.Entry::getValue).sum();
    }

    public int companies() {
        return of(GuestPart.COMPANY);
    }

    public int of(GuestPart part) {
        return counts.getOrDefault(part, 0);
    }

    /** What is off. */
    public sealed interface Remark {
        /** More of one side than the format allows. @param missing of the lesser side, 1 or more, to be within */
        record Unbalanced(int buyers, int companies, int tolerance, int missing) implements Remark {}

        /** A part that the format asks for has nobody. */
        record Missing(GuestPart part) implements Remark {}

        /** More than one sitting takes. */
        record TooMany(int total, int most) implements Remark {}

        /** So many whom every sitting needs that they leave no room for the others: they must be parted too. */
        record Crowded(int everywhere, int most) implements Remark {}

        /** Nobody is expected yet. */
        record Nobody() implements Remark {}
    }

    /** One of several, within what one sitting takes: mentor and facilitator come to each, unless they alone would fill it. */
    public record Sitting(int buyers, int companies, int others) {
        public int total() {
            return buyers + companies + others;
        }
    }
}
