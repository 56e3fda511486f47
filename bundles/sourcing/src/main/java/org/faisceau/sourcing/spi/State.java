// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a technique remembers of a campaign: texts, and lists of the same, as JSON knows them. Immutable: each change is another one.
 *
 * @param version of the technique that wrote it
 */
public record State(int version, Map<String, String> texts, Map<String, List<State>> lists) {
    public State {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    public static State empty(int version) {
        return new State(version, Map.of(), Map.of());
    }

    /** The text of a key; empty where there is none. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** The list of a key; empty where there is none. */
    public List<State> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    public State with(String key, String text) {
        var more = new LinkedHashMap<>(texts);
        more.put(key, text);
        return new State(version, more, lists);
    }

    public State with(String key, List<State> list) {
        var more = new LinkedHashMap<>(lists);
        more.put(key, List.copyOf(list));
        return new State(version, texts, more);
    }

    /** The one of a list whose text of that key is this; empty state where there is none. */
    public State find(String list, String key, String text) {
        return list(list).stream().filter(one -> one.text(key).equals(text)).findFirst().orElse(empty(version));
    }

    /** The one of a list with the same text of that key is replaced by this, else it is added. */
    public State put(String list, String key, State other) {
        var all = new ArrayList<>(list(list));
        int at = 0;
        while (at < all.size() && !all.get(at).text(key).equals(other.text(key))) at++;
        if (at < all.size()) all.set(at, other);
        else all.add(other);
        return with(list, all);
    }
}
