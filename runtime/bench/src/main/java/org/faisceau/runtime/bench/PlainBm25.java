// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What is compared with: BM25 as it comes, over one field in Lucene's own French, without synonyms, weights or themes. */
final class PlainBm25 implements AutoCloseable {
    private final Analyzer french = new FrenchAnalyzer();
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    /** @param texts by title */
    PlainBm25(Map<String, String> texts) throws IOException {
        try (var writer = new IndexWriter(folder, new IndexWriterConfig(french))) {
            for (var one : texts.entrySet()) {
                var document = new Document();
                document.add(new StoredField("title", one.getKey()));
                document.add(new TextField("text", one.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(folder);
    }

    /** Titles, best first. */
    List<String> find(String text) throws IOException {
        var any = new BooleanQuery.Builder();
        try (var tokens = french.tokenStream("text", text)) {
            tokens.reset();
            while (tokens.incrementToken()) any.add(new TermQuery(new Term("text", tokens.getAttribute(CharTermAttribute.class).toString())), Occur.SHOULD);
            tokens.end();
        }
        var searcher = new IndexSearcher(reader);
        var titles = new ArrayList<String>();
        for (var hit : searcher.search(any.build(), Quality.DEPTH).scoreDocs) titles.add(searcher.storedFields().document(hit.doc).get("title"));
        return titles;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
