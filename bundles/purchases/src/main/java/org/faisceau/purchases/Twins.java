// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.api.Incoming;
import org.faisceau.purchases.api.Purchases.Taking;

/**
 * What is told at once with each contract in it once: files in the wild tell one on several lines.
 *
 * @param each every contract once, what later lines say of it joined in
 * @param keys of those
 * @param places of each line told, where its contract is in {@code each}
 */
record Twins(List<Incoming> each, List<String> keys, List<Integer> places) {
    static Twins of(List<Incoming> some) {
        var each = new ArrayList<Incoming>();
        var places = new ArrayList<Integer>();
        var byKey = new HashMap<String, Integer>();
        var keys = new ArrayList<String>();
        for (var one : some) {
            var key = ContractKey.of(one.content());
            var earlier = byKey.putIfAbsent(key, each.size());
            places.add(earlier == null ? each.size() : earlier);
            if (earlier == null) {
                each.add(one);
                keys.add(key);
            } else each.set(earlier, joined(each.get(earlier), one));
        }
        return new Twins(each, keys, places);
    }

    /** @param takings of each contract; comes back as one per line */
    List<Taking> perLine(List<Taking> takings) {
        var lines = new ArrayList<Taking>();
        int fresh = 0;
        for (int place : places) {
            if (place == fresh) lines.add(takings.get(fresh++));
            else lines.add(again(takings.get(place)));
        }
        return lines;
    }

    private static Incoming joined(Incoming earlier, Incoming one) {
        var here = earlier.content();
        if (ContractMerge.isOlder(one.content(), here)) return earlier;
        return new Incoming(earlier.buyer(), ContractMerge.of(here, one.content(), ContractTexts.of(here)).content());
    }

    private static Taking again(Taking first) {
        return first.fold(created -> new Taking.Joined(created.id()), changed -> new Taking.Joined(changed.id()), same -> new Taking.Joined(same.id()), joined -> joined,
                older -> new Taking.Joined(older.id()), invalid -> invalid, refused -> refused);
    }
}
