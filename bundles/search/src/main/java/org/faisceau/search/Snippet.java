// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.faisceau.search.Tokens.Token;
import org.faisceau.search.api.Found.Piece;

/** The part of a text that answers, its words marked. Plain text throughout: the template escapes. */
final class Snippet {
    /** Each field is isolated from the next, whatever the direction of its script. */
    private static final String BEGIN = "\u2068";
    private static final String END = "\u2069";
    private static final int LENGTH = 220;
    private static final int READ = 20_000;
    private static final int BEGINNING = 3;
    /** Signs that turn the direction of what follows: a field's own, they would turn the next fields of the same paragraph too. */
    private static final Pattern TURNS = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern FIELD_END = Pattern.compile("\\R+");
    private final Analyzer indexed;
    private final Set<String> terms;
    private final String begun;

    Snippet(Analyzer indexed, Analyzer asked, Analyzer plain, String question) {
        this.indexed = indexed;
        this.terms = Tokens.of(asked, question).stream().map(Token::term).collect(Collectors.toSet());
        var words = Tokens.of(plain, question);
        this.begun = words.isEmpty() ? "" : words.get(words.size() - 1).term();
    }

    List<Piece> of(String text) {
        var plain = TURNS.matcher(text.substring(0, Math.min(READ, text.length())).strip()).replaceAll("");
        var read = BEGIN + FIELD_END.matcher(plain).replaceAll(END + " · " + BEGIN) + END;
        var hits = Tokens.of(indexed, read).stream().filter(this::answers).map(hit -> withoutArticle(read, hit)).toList();
        int from = wordStart(read, best(hits));
        int to = wordEnd(read, Math.min(read.length(), from + LENGTH));
        return pieces(read, from, to, hits, to < read.length() || text.length() > READ);
    }

    private boolean answers(Token token) {
        return terms.contains(token.term()) || (begun.length() >= BEGINNING && token.term().startsWith(begun));
    }

    /** The word alone where an article is elided before it: « l’eau ». */
    private static Token withoutArticle(String text, Token hit) {
        int apostrophe = apostrophe(text, hit);
        boolean isArticle = apostrophe > 0 && FrenchAnalyzer.DEFAULT_ARTICLES.contains(text.substring(hit.start(), apostrophe));
        return isArticle ? new Token(hit.term(), apostrophe + 1, hit.end()) : hit;
    }

    private static int apostrophe(String text, Token hit) {
        for (int at = hit.start(); at < hit.end(); at++) if (text.charAt(at) == '’' || text.charAt(at) == '\'') return at;
        return -1;
    }

    /** Where the window with most hits begins. */
    private static int best(List<Token> hits) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int first = 0; first < hits.size(); first++) {
            while (end < hits.size() && hits.get(end).end() <= hits.get(first).start() + LENGTH * 3 / 4) end++;
            if (end - first > most) {
                most = end - first;
                best = hits.get(first).start();
            }
        }
        return best < LENGTH / 2 ? 0 : best - LENGTH / 4;
    }

    private static List<Piece> pieces(String text, int from, int to, List<Token> hits, boolean more) {
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("… ", false));
        int at = from;
        for (var hit : hits) {
            if (hit.start() < at || hit.end() > to) continue;
            if (hit.start() > at) pieces.add(new Piece(text.substring(at, hit.start()), false));
            pieces.add(new Piece(text.substring(hit.start(), hit.end()), true));
            at = hit.end();
        }
        if (at < to) pieces.add(new Piece(text.substring(at, to), false));
        if (more) pieces.add(new Piece(" …", false));
        return pieces;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) at--;
        return from - at > LENGTH / 4 ? from : at;
    }

    private static int wordEnd(String text, int to) {
        int at = to;
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at))) at--;
        return at == 0 || to - at > LENGTH / 4 ? to : at;
    }
}
