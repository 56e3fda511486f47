// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.faisceau.network.api.Publishing.Changed;

/**
 * What the next publication changes, of what is published and what may leave and was chosen. Pure.
 *
 * @param changes entries of the next number: new ones, changed ones, and those taken back
 */
record Outgoing(List<Entry> changes, List<Changed> added, List<Changed> changed, List<Changed> gone, int same) {
    /**
     * @param published with what was taken back
     * @param leaving what may leave and was chosen; their numbers mean nothing
     * @param running kinds whose modules run: what is published of others stays as it is, for nobody can say what may leave
     */
    static Outgoing of(Collection<Entry> published, Collection<Entry> leaving, Set<String> running, int number) {
        var before = byName(published);
        var after = byName(leaving);
        var changes = new ArrayList<Entry>();
        var added = new ArrayList<Changed>();
        var changed = new ArrayList<Changed>();
        var gone = new ArrayList<Changed>();
        int same = 0;
        for (var entry : after.values()) {
            var last = Optional.ofNullable(before.get(entry.word()));
            var was = last.flatMap(Entry::item);
            var item = entry.item().orElseThrow();
            if (was.filter(item::saysTheSame).isPresent() && last.get().isForLeaders() == entry.isForLeaders()) {
                same++;
                continue;
            }
            changes.add(Entry.of(entry.kind(), item, number, entry.isForLeaders()));
            (was.isEmpty() ? added : changed).add(new Changed(entry.kind(), entry.id(), item.title()));
        }
        for (var entry : before.values()) {
            if (entry.item().isEmpty() || after.containsKey(entry.word()) || !running.contains(entry.kind())) continue;
            changes.add(Entry.gone(entry.kind(), entry.id(), number));
            gone.add(new Changed(entry.kind(), entry.id(), entry.item().get().title()));
        }
        return new Outgoing(changes, added, changed, gone, same);
    }

    private static Map<String, Entry> byName(Collection<Entry> entries) {
        var all = new TreeMap<String, Entry>();
        entries.forEach(entry -> all.put(entry.word(), entry));
        return all;
    }
}
