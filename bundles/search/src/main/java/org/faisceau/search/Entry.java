// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.search.spi.Thing;

/** A thing as the index keeps it: the names of its fields, and their filling. */
final class Entry {
    /** Identifies the record; stored, and by itself beside what is stored: a list of hundreds is read without unpacking their texts. */
    static final String REF = "ref";
    static final String KIND = "kind";
    static final String AUDIENCE = "audience";
    /** Stemmed. */
    static final String TITLE = "title";
    /** Stemmed: title, text and keywords, so that words of a question may lie in different places. */
    static final String ALL = "all";
    /** A field for each kind, see {@link #matter}. */
    private static final String MATTER = "matter:";
    /** Words of title and keywords as they are written. */
    static final String BEGIN = "begin";
    /** Each keyword whole, without gaps. */
    static final String KEYWORD = "keyword";
    static final String UPDATED = "updated";
    static final String STORED_TITLE = "shownTitle";
    static final String STORED_TEXT = "shownText";

    private Entry() {}

    static Document of(Thing thing) {
        var entry = new Document();
        var keywords = String.join(" ", thing.keywords());
        entry.add(new StringField(REF, thing.ref().toString(), Field.Store.YES));
        entry.add(new BinaryDocValuesField(REF, new BytesRef(thing.ref().toString())));
        entry.add(new StringField(KIND, thing.ref().kind(), Field.Store.NO));
        entry.add(new SortedDocValuesField(KIND, new BytesRef(thing.ref().kind())));
        entry.add(new NumericDocValuesField(UPDATED, thing.updated().toEpochMilli()));
        entry.add(new TextField(TITLE, thing.title(), Field.Store.NO));
        entry.add(new TextField(ALL, thing.title() + "\n" + thing.text() + "\n" + keywords, Field.Store.NO));
        entry.add(new TextField(matter(thing.ref().kind()), thing.title() + "\n" + thing.text(), Field.Store.NO));
        entry.add(new TextField(BEGIN, thing.title() + "\n" + keywords, Field.Store.NO));
        entry.add(new StoredField(STORED_TITLE, thing.title()));
        entry.add(new StoredField(STORED_TEXT, thing.text()));
        for (var keyword : thing.keywords()) entry.add(new StringField(KEYWORD, whole(keyword), Field.Store.NO));
        for (var word : thing.audience()) entry.add(new StringField(AUDIENCE, word, Field.Store.NO));
        return entry;
    }

    /**
     * Stemmed: title and text, without keywords: what a record is about, not whom it names. Each kind has its own, so that how rare a word is among
     * solutions does not move with what organisations are called.
     */
    static String matter(String kind) {
        return MATTER + kind;
    }

    /** A keyword as it is compared: folded, without gaps. */
    static String whole(String keyword) {
        return SortKey.of(keyword).replace(" ", "");
    }
}
