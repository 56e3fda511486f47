// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What shows below the search box while somebody types.
 *
 * @param groups the best hits, by kind, the kind of the best one first
 * @param total how many there are in all
 */
public record Suggestions(String text, List<Group> groups, long total, boolean isReady) {
    /** Hits of one kind. */
    public record Group(String title, List<Hit> hits) {}

    static List<Group> groups(List<Hit> hits) {
        var groups = new LinkedHashMap<String, List<Hit>>();
        for (var hit : hits) groups.computeIfAbsent(hit.group(), title -> new ArrayList<>()).add(hit);
        return groups.entrySet().stream().map(it -> new Group(it.getKey(), it.getValue())).toList();
    }

    /** The page with all results. */
    public String address() {
        return Waiting.address(text);
    }
}
