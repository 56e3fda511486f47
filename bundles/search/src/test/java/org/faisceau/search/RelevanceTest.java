// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import static org.faisceau.search.FakeThings.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.search.api.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RelevanceTest {
    private OpenSearch open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSearch(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void findsWordsInAnyFormWithoutAccents() {
        assertEquals(List.of("need:1"), open.refs("detections fuite"));
    }

    @Test
    void elisionIsNoObstacle() {
        assertTrue(open.refs("l'arrosage d’un gymnase").contains("need:2"));
    }

    @Test
    void findsThePluralBySingular() {
        assertEquals(List.of("need:3"), open.refs("vélo cargo"));
    }

    @Test
    void findsByTheBeginningOfTheLastWord() {
        assertEquals(List.of("need:1"), open.refs("réseau dét"));
    }

    @Test
    void findsByAWordOfTheSameMeaning() {
        assertEquals(List.of("need:3"), open.refs("bicyclette"));
    }

    @Test
    void findsBySeveralWordsOfTheSameMeaning() {
        assertEquals("need:2", open.refs("eaux pluviales").get(0));
    }

    @Test
    void aReferenceComesFirst() {
        assertEquals(List.of("need:2"), open.refs("b-2026-087"));
    }

    @Test
    void findsByTheBeginningOfAReference() {
        assertEquals(Set.of("need:1", "need:2"), Set.copyOf(open.refs("B-2026")));
    }

    @Test
    void findsANumberTypedInGroups() {
        assertEquals(List.of("organisation:9"), open.refs("000 100 017"));
    }

    @Test
    void aWordInTheTitleWeighsMore() {
        open.needs.with(thing("need", "7", "Gymnase", "Un sol.", "public"));
        open.changes.tell("need", "7");
        assertEquals(List.of("need:7", "need:2"), open.refs("gymnase"));
    }

    @Test
    void countsByKindWhateverKindIsAsked() {
        assertEquals(Map.of("need", 2L, "organisation", 1L), open.find(OpenSearch.BUYER, "eau", "organisation").byKind());
    }

    @Test
    void marksTheWordsFoundInPlainText() {
        var snippet = open.find(OpenSearch.BUYER, "gymnase").items().get(0).snippet();
        assertEquals(List.of("gymnases"), snippet.stream().filter(Found.Piece::hit).map(Found.Piece::text).toList());
    }

    @Test
    void marksTheWordWithoutItsArticle() {
        var snippet = open.find(OpenSearch.BUYER, "fuites eau perdue", "need").items().get(0).snippet();
        assertEquals(List.of("eau", "perdue"), snippet.stream().filter(Found.Piece::hit).map(Found.Piece::text).toList());
    }

    @Test
    void letsNoFieldTurnTheNextOne() {
        open.needs.with(thing("need", "9", "Tourné", "abc \u202edef sentinelle\nRégie des eaux", "public"));
        open.changes.tell("need", "9");
        var text = open.find(OpenSearch.BUYER, "sentinelle").items().get(0).snippet().stream().map(Found.Piece::text).collect(Collectors.joining());
        assertEquals("\u2068abc def sentinelle\u2069 · \u2068Régie des eaux\u2069", text);
    }

    @Test
    void cutsTheSnippetWhereTheWordsAre() {
        open.needs.with(thing("need", "8", "Long", "mot ".repeat(400) + "aiguille cachée " + "foin ".repeat(400), "public"));
        open.changes.tell("need", "8");
        var snippet = open.find(OpenSearch.BUYER, "aiguille").items().get(0).snippet();
        assertTrue(snippet.contains(new Found.Piece("aiguille", true)) && snippet.get(0).text().equals("… "), snippet.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "AND OR (", "a*b?~", "\u202E", "le la les", "[* TO *]", "\ud83d\ude00", "kind:need"})
    void oddQuestionsFindNothingAndDoNotFail(String odd) {
        assertEquals(List.of(), open.refs(odd));
    }

    @Test
    void asksForTheFirstWordsOfALongQuestionAlone() {
        assertEquals(List.of("need:3"), open.refs("vélo ".repeat(24) + "xq ".repeat(25)));
    }

    @Test
    void cutsAQuestionThatIsTooLong() {
        assertEquals(List.of(), open.refs("x".repeat(5000)));
    }
}
