// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.gatherings.Wants.Counted;
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
        return of(new Counted(counts, Map.of()), wanted);
    }

    /** Sides and size are those of all who are counted; a part that is only awaited has nobody yet. */
    static Composition of(Counted counted, Wanted wanted) {
        var all = bare(counted.all(), counted.awaited());
        if (all.total() == 0) return new Composition(all.counts(), Map.of(), List.of(new Remark.Nobody()), List.of());
        var there = bare(counted.there(), Map.of());
        var remarks = new ArrayList<Remark>();
        int apart = Math.abs(all.buyers() - all.companies());
        boolean isUnbalanced = wanted.tolerance() >= 0 && apart > wanted.tolerance();
        if (isUnbalanced) remarks.add(unbalanced(isFurther(there, all) ? there : all, wanted.tolerance()));
        var required = EnumSet.noneOf(GuestPart.class);
        required.addAll(wanted.required());
        // As many of both is not nobody of both, nor one side alone.
        if (wanted.tolerance() >= 0 && !isUnbalanced && all.buyers() == 0) required.add(GuestPart.PURCHASER);
        if (wanted.tolerance() >= 0 && !isUnbalanced && all.companies() == 0) required.add(GuestPart.COMPANY);
        required.stream().filter(part -> there.of(part) == 0).forEach(part -> remarks.add(new Remark.Missing(part)));
        boolean isTooMany = wanted.most() > 0 && all.total() > wanted.most();
        if (isTooMany) remarks.add(new Remark.TooMany(all.total(), wanted.most()));
        if (isTooMany && isCrowded(all, wanted.most())) remarks.add(new Remark.Crowded(everywhere(all), wanted.most()));
        return new Composition(all.counts(), all.awaited(), remarks, isTooMany ? sittings(all, wanted.most()) : List.of());
    }

    private static Remark unbalanced(Composition sides, int tolerance) {
        return new Remark.Unbalanced(sides.buyers(), sides.companies(), tolerance, Math.abs(sides.buyers() - sides.companies()) - tolerance);
    }

    /** Those on the list are named where even all who are awaited would not even them out. */
    private static boolean isFurther(Composition there, Composition all) {
        int now = there.buyers() - there.companies();
        int then = all.buyers() - all.companies();
        return Integer.signum(now) == Integer.signum(then) && Math.abs(now) >= Math.abs(then);
    }

    private static Composition bare(Map<GuestPart, Integer> counts, Map<GuestPart, Integer> awaited) {
        var there = new EnumMap<GuestPart, Integer>(GuestPart.class);
        counts.forEach((part, count) -> {
            if (count > 0) there.put(part, count);
        });
        return new Composition(there, awaited, List.of(), List.of());
    }

    private static int everywhere(Composition all) {
        return all.counts().entrySet().stream().filter(one -> one.getKey().isEverywhere()).mapToInt(Map.Entry::getValue).sum();
    }

    /** A buyer and a company find no room beside them. */
    private static boolean isCrowded(Composition all, int most) {
        return everywhere(all) > most - 2;
    }

    /** As few as will do, as alike as can be, none above what one takes: who comes to each takes a place in each. */
    private static List<Sitting> sittings(Composition all, int most) {
        int everywhere = isCrowded(all, most) ? 0 : everywhere(all);
        int parted = all.total() - all.buyers() - all.companies() - everywhere;
        int least = Math.max(2, (all.total() - everywhere + most - everywhere - 1) / (most - everywhere));
        // Each of the three is shared by itself: their rest may fall together.
        for (int parts = least; parts < all.total(); parts++) {
            var some = sittings(all, parted, everywhere, parts);
            if (some.stream().allMatch(one -> one.total() <= most)) return some;
        }
        return sittings(all, parted, everywhere, all.total());
    }

    private static List<Sitting> sittings(Composition all, int parted, int everywhere, int parts) {
        return IntStream.range(0, parts).mapToObj(at -> new Sitting(share(all.buyers(), parts, at), share(all.companies(), parts, parts - 1 - at), share(parted, parts, at) + everywhere)).toList();
    }

    private static int share(int all, int parts, int at) {
        return all / parts + (at < all % parts ? 1 : 0);
    }
}
