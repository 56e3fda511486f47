// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.faisceau.documents.api.Blank;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** The form to fill offline: a box for each answer that is this person's, all other answers to read. */
final class OfflineForm {
    /** Which dossier it is. */
    static final String WHOSE = "dossier";
    private final Words words;
    private final Casebook book;

    OfflineForm(Words words, Casebook book) {
        this.words = words;
        this.book = book;
    }

    Paper paper(String buyer, Predicate<Indication> isOwn) {
        var dossier = book.dossier();
        var paper = Paper.titled(words.locale(), dossier.title(), Days.of(dossier.changedAt())).kicker(Saying.kind(words, dossier, "offline.kicker")).author(buyer).reference(dossier.reference());
        if (dossier.isExercise()) paper.mark(words.say("dossier.exercise")).note(words.say("paper.exercise"));
        paper.note(words.say("paper.notice", dossier.grid())).paragraph(words.say("offline.how"))
                .blank(new Blank(WHOSE + ":" + dossier.id(), words.say("offline.whose"), Blank.Sort.FIXED, List.of(dossier.reference()), List.of()));
        for (var one : book.grid().indications()) {
            paper.subsection(words.say("indication.title", one.code(), one.in(words.locale()).title())).paragraph(one.in(words.locale()).question());
            if (isOwn.test(one)) boxes(paper, one);
            else read(paper, one);
        }
        return paper.build();
    }

    private void boxes(PaperBuilder paper, Indication one) {
        var claim = book.answer(one.code(), Answer.Part.CLAIM);
        paper.paragraph(one.in(words.locale()).guidance());
        paper.blank(new Blank(FormKey.of(one.code(), FormKey.VALUE, claim.version(), claim.values()).written(), label(one), sort(one), claim.values(), choices(one)))
                .blank(Blank.text(FormKey.of(one.code(), FormKey.TEXT, claim.version(), texts(claim)).written(), words.say("claim.text"), claim.text()));
    }

    private void read(PaperBuilder paper, Indication one) {
        var claim = book.answer(one.code(), Answer.Part.CLAIM);
        var answer = Saying.answer(words, book.grid(), one, claim);
        paper.fact(words.say("paper.answer"), answer.isEmpty() ? words.say("answer.none") : answer).fact(words.say("claim.text"), claim.text());
    }

    private String label(Indication one) {
        return switch (one.type()) {
            case DATE -> words.say("offline.date");
            case NUMBER -> words.say("offline.number");
            case SCALE -> words.say("offline.scale");
            default -> words.say("field.value");
        };
    }

    private static Blank.Sort sort(Indication one) {
        return switch (one.type()) {
            case YES_NO, CHOICE, SCALE -> Blank.Sort.ONE;
            case CHOICES -> Blank.Sort.SEVERAL;
            case DATE, NUMBER -> Blank.Sort.TEXT;
        };
    }

    private List<Blank.Choice> choices(Indication one) {
        var codes = new ArrayList<String>();
        switch (one.type()) {
            case YES_NO -> codes.addAll(List.of("YES", "NO", "UNKNOWN"));
            case CHOICE -> {
                codes.addAll(one.options());
                codes.add("UNKNOWN");
            }
            case CHOICES -> codes.addAll(one.options());
            case SCALE -> List.of(1, 2, 3, 4, 5, 6, 7, 8, 9).forEach(step -> codes.add(String.valueOf(step)));
            case DATE, NUMBER -> { }
        }
        return codes.stream().map(code -> new Blank.Choice(code, book.grid().option(code, words.locale()))).toList();
    }

    static List<String> texts(Answer claim) {
        return claim.text().isEmpty() ? List.of() : List.of(claim.text());
    }

    /** The key of a dossier's form. */
    static String whose(Dossier dossier) {
        return WHOSE + ":" + dossier.id();
    }
}
