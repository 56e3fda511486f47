// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kept advice on paper: the question, the choice and its reason, each procedure with its conditions and rows. */
@Component
public final class AdvicePaper implements Printable {
    private static final Texts TEXTS = Texts.beside(AdvicePaper.class);
    private final AdviceFile file;
    private final Adviser adviser;
    private final Rules rules;
    private final Accounts accounts;

    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public AdvicePaper(@Reference AdviceFile file, @Reference Adviser adviser, @Reference Rules rules, @Reference Accounts accounts) {
        this.file = file;
        this.adviser = adviser;
        this.rules = rules;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return KeptAdvice.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        var words = TEXTS.in(locale);
        return file.find(actor, id).map(kept -> paper(words, new KeptViews(rules, adviser, kinds).view(actor, kept, accounts.shownName(kept.by()), words)));
    }

    private static Paper paper(Words words, KeptView view) {
        var kept = view.kept();
        var paper = Paper.titled(words.locale(), kept.title(), Days.of(kept.at())).kicker(words.say(kept.isExercise() ? "paper.exercise" : "paper.advice")).author(view.who());
        if (kept.isExercise()) paper.mark(words.say("exercise")).note(words.say("exercise.note"));
        paper.note(words.say("adviser.caution"));
        view.now().ifPresent(now -> question(paper.section(words.say("advice.question")), words, now.advice().question()));
        paper.section(words.say("advice.choice")).fact(words.say("field.chosen"), view.chosen().isEmpty() ? words.say("advice.leftOpen") : view.chosen())
                .fact(words.say("field.reason"), kept.reason()).fact(words.say("advice.by"), words.say("advice.byAt", view.who(), words.moment(kept.at())));
        if (!view.changed().isEmpty()) paper.note(words.say("advice.changed", String.join(", ", view.changed())));
        view.now().ifPresent(now -> {
            Stream.concat(now.cell().stream(), now.also().stream()).forEach(way -> way(paper, words, way));
            if (!now.closed().isEmpty()) paper.section(words.say("answer.closed")).items(now.closed().stream().map(way -> words.say("paper.closed", way.name(), said(words, way.lines().get(0)))).toList());
            paper.section(words.say("answer.turns"));
            if (now.turns().isEmpty()) paper.paragraph(words.say("answer.turnsNone"));
            else paper.items(now.turns());
        });
        return paper.build();
    }

    private static void question(PaperBuilder paper, Words words, Question question) {
        paper.fact(words.say("field.market"), words.say("market." + question.market())).fact(words.say("field.value"), question.value().map(words::euros).orElse(words.say("value.unknown")))
                .fact(words.say("field.contract"), words.say("contract." + question.contract())).fact(words.say("field.buyer"), words.say("buyer." + question.buyer()))
                .fact(words.say("field.day"), words.day(question.day())).fact(words.say("field.lot"), question.lots().map(lots -> words.euros(lots.lot())).orElse(""))
                .fact(words.say("field.waived"), question.lots().map(lots -> words.euros(lots.waived())).orElse(""));
    }

    private static void way(PaperBuilder paper, Words words, WayView way) {
        paper.section(words.say("paper.way", way.name(), words.say("way." + way.state()))).paragraph(way.procedure().what().in(words.locale()));
        paper.fact(words.say("way.articles"), (way.procedure().articles() + "\n" + way.procedure().articlesNote().in(words.locale())).strip()).fact(words.say("way.publicity"), way.procedure().publicity().in(words.locale()))
                .fact(words.say("way.candidates"), way.candidates().map(row -> marked(words, row.value(), row)).orElse(words.say("way.noCandidates")))
                .fact(words.say("way.duration"), words.say("paper.months", way.months(), words.say("way.indicative")));
        paper.items(way.lines().stream().map(line -> said(words, line)).toList());
        way.beside().forEach(line -> paper.note(words.say("paper.beside", words.say("way.beside"), line.rule().key(), line.value())));
        paper.subsection(words.say("way.steps")).steps(way.steps()).subsection(words.say("way.risks")).items(way.risks());
    }

    private static String said(Words words, WayView.Line line) {
        var sentence = line.rule().map(rule -> words.say("paper.byRow", line.sentence(), marked(words, rule.rule().key(), rule), rule.rule().article())).orElse(line.sentence());
        return words.say("paper.condition", words.say("state." + line.state()), sentence);
    }

    /** Never a row that is not sure without saying so. */
    private static String marked(Words words, String said, RuleLine row) {
        return row.isUnsure() ? words.say("paper.marked", said, words.say("confidence." + row.rule().confidence())) : said;
    }
}
