// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.store.api.Writing;

/** Tells change log and journal what became of a pool, and each need that came or went. */
final class PoolChanges {
    private PoolChanges() {}

    /**
     * @param before members as they were; empty for a new pool
     * @param action what was done, as the journal's words know it
     */
    static void tell(Writing tx, Pool before, Pool after, String action, String reason) {
        tx.did(after.ref(), action, reason);
        var was = fields(before);
        fields(after).forEach((field, now) -> {
            if (!was.getOrDefault(field, "").equals(now)) tx.changed(after.ref(), field, was.getOrDefault(field, ""), now);
        });
        tx.changed(after.ref(), "pool", before.version() == 0 ? "" : String.valueOf(before.version()), String.valueOf(after.version()));
        for (var need : gone(after.isDissolved() ? List.of() : after.members(), before.members())) tell(tx, need, after, false, reason);
        for (var need : gone(before.isDissolved() ? List.of() : before.members(), after.isDissolved() ? List.of() : after.members())) tell(tx, need, after, true, "");
    }

    private static void tell(Writing tx, String need, Pool pool, boolean isIn, String reason) {
        var ref = new Ref(Need.KIND, need);
        tx.did(ref, isIn ? "pool-joined" : "pool-left", reason);
        tx.changed(ref, "inPool", isIn ? "" : pool.title(), isIn ? pool.title() : "");
    }

    /** Needs that are in the second and not in the first. */
    private static List<String> gone(List<Member> here, List<Member> there) {
        var gone = new ArrayList<>(there.stream().map(Member::need).toList());
        gone.removeAll(here.stream().map(Member::need).toList());
        return gone;
    }

    private static Map<String, String> fields(Pool pool) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", pool.title());
        fields.put("poolForm", pool.version() == 0 ? "" : pool.terms().form().name());
        fields.put("coordinator", pool.terms().coordinator());
        fields.put("sharing", pool.version() == 0 ? "" : pool.terms().sharing().name());
        fields.put("poolValue", pool.value().map(value -> value.amount().toPlainString()).orElse(""));
        fields.put("shares", pool.version() == 0 || pool.isDissolved() ? "" : shares(pool));
        fields.put("members", pool.isDissolved() ? "" : String.valueOf(pool.members().size()));
        return fields;
    }

    /** Such as {@code PERCENT 6000 4000}: hundredths of a percent, or cents, in the order of the members; a dash where one is unknown. */
    private static String shares(Pool pool) {
        return pool.terms().sharing() + pool.members().stream().map(member -> member.share().isPresent() ? " " + member.share().getAsLong() : " -").collect(Collectors.joining());
    }
}
