// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a commit of the index says of itself.
 *
 * @param seq the last change that is in it
 * @param kinds those whose every record is in it; another kind that appears is read wholly
 */
record IndexState(long seq, Set<String> kinds) {
    /** Raised when analysis, fields or the words of audiences change: an index of another version is built anew. */
    static final String VERSION = "5";

    IndexState {
        kinds = Set.copyOf(kinds);
    }

    static IndexState of(Map<String, String> data) {
        var kinds = data.getOrDefault("kinds", "");
        return new IndexState(Long.parseLong(data.getOrDefault("seq", "0")), kinds.isEmpty() ? Set.of() : Set.of(kinds.split(",")));
    }

    Map<String, String> data() {
        return Map.of("version", VERSION, "seq", String.valueOf(seq), "kinds", String.join(",", new TreeSet<>(kinds)));
    }

    IndexState at(long later) {
        return new IndexState(later, kinds);
    }

    IndexState with(String kind) {
        var more = new TreeSet<>(kinds);
        more.add(kind);
        return new IndexState(seq, more);
    }

    IndexState without(String kind) {
        var fewer = new TreeSet<>(kinds);
        fewer.remove(kind);
        return new IndexState(seq, fewer);
    }
}
