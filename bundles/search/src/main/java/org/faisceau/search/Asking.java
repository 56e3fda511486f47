// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.search.api.Found;
import org.faisceau.search.api.Found.Item;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;

/** One question to the index: counted by kind, best first, the owners asked for each hit shown. */
final class Asking {
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Entry.UPDATED, SortField.Type.LONG, true));
    private final Analyzer indexed = FrenchWords.indexed();
    private final Analyzer asked = FrenchWords.asked();
    private final Analyzer plain = FrenchWords.plain();
    private final Question question = new Question(asked, plain);

    Found ask(IndexSearcher searcher, List<Indexed> owners, Actor actor, String text, Set<String> wanted, int limit) throws IOException {
        var present = owners.stream().map(Indexed::kind).collect(Collectors.toCollection(TreeSet::new));
        var kinds = new TreeSet<>(wanted.isEmpty() ? present : wanted);
        kinds.retainAll(present);
        var audience = Audience.of(actor);
        var everywhere = question.query(text, audience, present);
        if (everywhere.isEmpty()) return new Found(List.of(), 0, Map.of(), true);
        var counts = searcher.search(everywhere.get(), new KindCounts());
        long total = kinds.stream().mapToLong(kind -> counts.getOrDefault(kind, 0L)).sum();
        var narrowed = question.query(text, audience, kinds).orElseThrow();
        return new Found(items(searcher, narrowed, owners, actor, text, limit), total, counts, true);
    }

    private List<Item> items(IndexSearcher searcher, Query query, List<Indexed> owners, Actor actor, String text, int limit) throws IOException {
        var snippet = new Snippet(indexed, asked, plain, text);
        var entries = new LinkedHashMap<Ref, Document>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query, limit, BEST_FIRST).scoreDocs) {
            var entry = stored.document(hit.doc);
            entries.put(Ref.of(entry.get(Entry.REF)), entry);
        }
        entries.keySet().retainAll(readable(owners, actor, entries.keySet()));
        var items = new ArrayList<Item>();
        for (var entry : entries.entrySet()) {
            items.add(new Item(entry.getKey(), entry.getValue().get(Entry.STORED_TITLE), snippet.of(entry.getValue().get(Entry.STORED_TEXT))));
        }
        return items;
    }

    /** Each owner is asked once for all its hits. */
    private static Set<Ref> readable(List<Indexed> owners, Actor actor, Collection<Ref> hits) {
        var byKind = hits.stream().collect(Collectors.groupingBy(Ref::kind));
        return owners.stream().filter(owner -> byKind.containsKey(owner.kind())).flatMap(owner -> owner.readable(actor, byKind.get(owner.kind())).stream()).collect(Collectors.toSet());
    }
}
