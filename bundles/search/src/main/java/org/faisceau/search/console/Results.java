// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;
import org.faisceau.search.api.Found;
import org.faisceau.search.api.Progress;
import org.faisceau.search.api.Search;

/**
 * What a page of results shows.
 *
 * @param text what was typed
 * @param kind the kind asked for; empty for all
 * @param total how many there are of that kind
 * @param mayShowMore true where the page can show more of them than it does
 */
public record Results(String text, String kind, List<Tab> tabs, List<Hit> hits, long total, boolean mayShowMore, Progress progress) {
    static final int FEW = 20;
    static final int MANY = 100;

    static Results of(Visit visit, Words words, Search search, KindLabels labels) {
        var text = visit.query("q");
        var kind = visit.query("kind");
        int limit = visit.query("more").isEmpty() ? FEW : MANY;
        var found = search.find(visit.actor(), text, kind.isEmpty() ? Set.of() : Set.of(kind), limit);
        boolean mayShowMore = limit == FEW && found.total() > FEW;
        return new Results(text, kind, tabs(found, words, labels), hits(found, words, labels), found.total(), mayShowMore, search.progress());
    }

    /** Records whose page is gone with its bundle are left out. */
    static List<Hit> hits(Found found, Words words, KindLabels labels) {
        var hits = new ArrayList<Hit>();
        for (var item : found.items()) {
            var kind = item.kind();
            labels.address(item.ref()).ifPresent(address ->
                    hits.add(new Hit(item.title(), address, labels.icon(kind), labels.title(kind, words.locale()), item.snippet())));
        }
        return hits;
    }

    private static List<Tab> tabs(Found found, Words words, KindLabels labels) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("", words.say("search.all"), found.byKind().values().stream().mapToLong(Long::longValue).sum()));
        found.byKind().entrySet().stream().map(it -> new Tab(it.getKey(), labels.title(it.getKey(), words.locale()), it.getValue()))
                .sorted(Comparator.comparingLong(Tab::count).reversed().thenComparing(Tab::title)).forEach(tabs::add);
        return tabs;
    }

    /** What is said where the index is not whole. */
    public Waiting waiting() {
        return new Waiting(progress, text, false);
    }

    /** True where a word was looked for. */
    public boolean isAsked() {
        return !text.isEmpty();
    }
}
