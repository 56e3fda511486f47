// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Pool;
import org.jspecify.annotations.Nullable;

/**
 * A pool as a caller writes it.
 *
 * @param needs identifiers, for a new pool alone
 * @param form ORDER_GROUP where absent
 * @param sharing AMOUNT where absent
 * @param shares by need: cents, or hundredths of a percent; for a change alone
 */
record PoolBody(@Nullable List<String> needs, @Nullable String title, @Nullable String form, @Nullable String coordinator, @Nullable String sharing,
        @Nullable Long totalCents, @Nullable Map<String, Long> shares) {
    List<String> asked() {
        return needs == null ? List.of() : needs.stream().map(String::valueOf).toList();
    }

    String titleOr(String present) {
        return title == null ? present : title;
    }

    String coordinatorOr(String present) {
        return coordinator == null ? present : coordinator;
    }

    Pool.Form shape(Pool.Form present) {
        return constant("form", Pool.Form.class, form, present);
    }

    /** @throws Problem where it asks for what a change does not do */
    void check(Pool present) {
        var members = present.members().stream().map(Pool.Member::need).collect(Collectors.toSet());
        var faults = new Faults();
        if (needs != null && !members.equals(Set.copyOf(asked()))) faults.add("needs", "Members do not change here: a need leaves by /leaving, and joins by another pool.");
        if (shares != null && !members.containsAll(shares.keySet())) faults.add("shares", "Of members alone.");
        faults.refuse();
    }

    /** What is left out stays as it is. */
    Pool.Terms terms(Pool.Terms present) {
        var total = totalCents == null ? present.total() : Optional.of(new Euros(within("totalCents", totalCents)));
        return new Pool.Terms(titleOr(present.title()), shape(present.form()), coordinatorOr(present.coordinator()),
                constant("sharing", Pool.Sharing.class, sharing, present.sharing()), total);
    }

    Map<String, OptionalLong> shares(Pool present) {
        var all = new TreeMap<String, OptionalLong>();
        present.members().forEach(member -> all.put(member.need(), member.share()));
        if (shares != null) shares.forEach((need, share) -> all.put(need, share == null ? OptionalLong.empty() : OptionalLong.of(within("shares", share))));
        return all;
    }

    private static long within(String field, long cents) {
        if (cents < 0 || cents > Euros.LIMIT_CENTS) throw Problem.invalid(field, "0 to " + Euros.LIMIT_CENTS + ".");
        return cents;
    }

    private static <E extends Enum<E>> E constant(String field, Class<E> type, @Nullable String name, E standard) {
        if (name == null || name.isEmpty()) return standard;
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> Problem.invalid(field, "One of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
