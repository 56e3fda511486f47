// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Composition;
import org.faisceau.gatherings.api.Composition.Remark;
import org.faisceau.gatherings.api.Composition.Sitting;
import org.faisceau.gatherings.api.GuestPart;

/**
 * Whether those who come make a good meeting. « Faire intervenir autant d’acheteurs publics que d’entreprises » is the process sheet's; that
 * one more or less is close enough, and that a meeting too large is parted in two, are proposed by the format and edited there.
 */
final class Balance {
    private Balance() {}

    /**
     * What a format asks for.
     *
     * @param tolerance by how many the sides may differ; below 0 where it does not ask for as many of both
     * @param required parts that must have somebody
     * @param most people of one sitting; 0 for any number
     */
    record Wanted(int tolerance, Set<GuestPart> required, int most) {
        Wanted {
            required = Set.copyOf(required);
        }
    }

    static Composition of(Map<GuestPart, Integer> counts, Wanted wanted) {
        var there = new EnumMap<GuestPart, Integer>(GuestPart.class);
        counts.forEach((part, count) -> {
            if (count > 0) there.put(part, count);
        });
        var bare = new Composition(there, List.of(), List.of());
        if (bare.total() == 0) return new Composition(there, List.of(new Remark.Nobody()), List.of());
        var remarks = new ArrayList<Remark>();
        int apart = Math.abs(bare.buyers() - bare.companies());
        if (wanted.tolerance() >= 0 && apart > wanted.tolerance()) {
            remarks.add(new Remark.Unbalanced(bare.buyers(), bare.companies(), wanted.tolerance(), apart - wanted.tolerance()));
        }
        wanted.required().stream().sorted().filter(part -> bare.of(part) == 0).forEach(part -> remarks.add(new Remark.Missing(part)));
        boolean isTooMany = wanted.most() > 0 && bare.total() > wanted.most();
        if (isTooMany) remarks.add(new Remark.TooMany(bare.total(), wanted.most()));
        return new Composition(there, remarks, isTooMany ? sittings(bare, wanted.most()) : List.of());
    }

    /** As few as will do, as alike as can be: who comes to each takes a place in each. */
    private static List<Sitting> sittings(Composition all, int most) {
        int everywhere = all.counts().entrySet().stream().filter(one -> one.getKey().isEverywhere()).mapToInt(Map.Entry::getValue).sum();
        int room = Math.max(1, most - everywhere);
        int others = all.total() - all.buyers() - all.companies() - everywhere;
        int parts = Math.max(2, (all.total() - everywhere + room - 1) / room);
        return IntStream.range(0, parts).mapToObj(at -> new Sitting(share(all.buyers(), parts, at), share(all.companies(), parts, parts - 1 - at), share(others, parts, at) + everywhere)).toList();
    }

    private static int share(int all, int parts, int at) {
        return all / parts + (at < all % parts ? 1 : 0);
    }
}
