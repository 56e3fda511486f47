// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Texts as words: elision off, lower case, light French stems, accents folded; in questions, words of the trade have their synonyms. */
final class FrenchWords extends Analyzer {
    private final boolean stems;
    private final Optional<SynonymMap> synonyms;

    private FrenchWords(boolean stems, Optional<SynonymMap> synonyms) {
        this.stems = stems;
        this.synonyms = synonyms;
    }

    /** For what is indexed. */
    static Analyzer indexed() {
        return new FrenchWords(true, Optional.empty());
    }

    /** For what is looked for. */
    static Analyzer asked() {
        return new FrenchWords(true, Optional.of(synonyms()));
    }

    /** Words as they are written, to find them by their beginning. */
    static Analyzer plain() {
        return new FrenchWords(false, Optional.empty());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES));
        if (stems) words = new StopFilter(words, FrenchAnalyzer.getDefaultStopSet());
        if (synonyms.isPresent()) words = new SynonymGraphFilter(words, synonyms.get(), true);
        if (stems) words = new FrenchLightStemFilter(words);
        return new TokenStreamComponents(source, new ASCIIFoldingFilter(words));
    }

    private static SynonymMap synonyms() {
        try (var accented = new Accented();
                var file = new InputStreamReader(FrenchWords.class.getResourceAsStream("synonyms.txt"), StandardCharsets.UTF_8)) {
            var parser = new SolrSynonymParser(true, true, accented);
            parser.parse(file);
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("synonyms.txt: " + e.getMessage(), e);
        }
    }

    /** What a word is when synonyms are sought: lower case, its accents still there for the stems that follow. */
    private static final class Accented extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, new LowerCaseFilter(new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES)));
        }
    }
}
