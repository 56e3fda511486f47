// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Rule;

/** A proposed outline of reasons: what was claimed with its evidence, and the article of the day. It concludes nothing, and is not enough. */
final class Outline {
    private Outline() {}

    static String of(Words words, Casebook book, Optional<Engagement> engagement, List<Rule> rules) {
        var day = engagement.stream().map(one -> words.say("outline.day", words.day(one.day()), one.proof()));
        var articles = rules.stream().map(one -> words.say("outline.rule", RowWords.quoted(words, one)));
        var lines = book.grid().indications().stream().filter(one -> !book.evidence(one.code()).isEmpty()).map(one -> line(words, book, one));
        return Stream.of(day, articles, lines).flatMap(one -> one).collect(Collectors.joining("\n"));
    }

    private static String line(Words words, Casebook book, Indication one) {
        var pieces = book.evidence(one.code()).stream().map(Evidence::title).collect(Collectors.joining(", "));
        var claim = book.answer(one.code(), Answer.Part.CLAIM);
        var answer = Saying.answer(words, book.grid(), one, claim);
        return words.say("outline.indication", one.code(), one.in(words.locale()).title(), answer.isEmpty() ? words.say("answer.none") : answer, pieces);
    }
}
