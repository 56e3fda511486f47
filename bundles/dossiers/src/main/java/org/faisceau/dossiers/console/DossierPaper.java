// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Printable;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Side;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form on paper, as far as who prints it may read: what the grid is, the conclusion, every indication with its evidence and its hash. */
@Component
public final class DossierPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(DossierPaper.class);
    private final Dossiers dossiers;
    private final Conclusions conclusions;
    private final Visas visas;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public DossierPaper(@Reference Dossiers dossiers, @Reference Conclusions conclusions, @Reference Visas visas, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.dossiers = dossiers;
        this.conclusions = conclusions;
        this.visas = visas;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return dossiers.casebook(actor, id).map(book -> paper(actor, TEXTS.in(locale), book));
    }

    /** The form as the company filled it: its indications, its answers and open proofs; nothing that the buyer answers or anybody thought of it. */
    @Override
    public Optional<Paper> handout(Actor actor, Locale locale, String id) {
        return dossiers.casebook(actor, id).map(book -> handout(actor, TEXTS.in(locale), book));
    }

    private Paper handout(Actor actor, Words words, Casebook book) {
        var dossier = book.dossier();
        var names = DossierNames.of(accounts, organisations, actor, List.of(dossier));
        var paper = Paper.titled(words.locale(), dossier.title(), Days.of(dossier.changedAt())).kicker(Saying.kind(words, dossier, "paper.kicker"))
                .author(names.organisation(dossier.company())).reference(dossier.reference()).note(words.say("paper.notice", dossier.grid()));
        if (dossier.isExercise()) paper.mark(words.say("dossier.exercise")).note(words.say("paper.exercise"));
        paper.section(words.say("paper.indications"));
        for (var family : Family.values()) book.grid().of(family).stream().filter(one -> isCompanys(book, one)).forEach(one -> filled(paper, words, book, one));
        return paper.build();
    }

    /** What either side may answer is the company's where somebody of it did, or nobody yet. */
    private boolean isCompanys(Casebook book, Indication one) {
        if (one.answeredBy() != Side.BOTH) return one.answeredBy() == Side.COMPANY;
        var claim = book.answer(one.code(), Answer.Part.CLAIM);
        return claim.version() == 0 || accounts.find(Actor.system(), claim.actor()).filter(who -> who.organisation().equals(book.dossier().company())).isPresent();
    }

    private static void filled(PaperBuilder paper, Words words, Casebook book, Indication one) {
        var claim = book.answer(one.code(), Answer.Part.CLAIM);
        var answer = Saying.answer(words, book.grid(), one, claim);
        paper.subsection(words.say("indication.title", one.code(), one.in(words.locale()).title())).paragraph(one.in(words.locale()).question())
                .fact(words.say("paper.answer"), answer.isEmpty() ? words.say("answer.none") : answer).fact(words.say("paper.claim"), claim.text());
        // What another side gave, and what a person thinks of a piece, is not the company's to hand round.
        book.evidence(one.code()).stream().filter(piece -> !piece.isClosed() && piece.side() == Side.COMPANY).forEach(piece -> paper.fact(words.say("paper.piece"), shown(words, piece)));
    }

    private static String shown(Words words, Evidence piece) {
        return Stream.of(piece.title(), piece.page().isEmpty() ? "" : words.say("evidence.page", piece.page()), piece.quotation(), piece.link()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Paper paper(Actor actor, Words words, Casebook book) {
        var dossier = book.dossier();
        var names = DossierNames.of(accounts, organisations, actor, List.of(dossier));
        var paper = Paper.titled(words.locale(), dossier.title(), Days.of(dossier.changedAt())).kicker(Saying.kind(words, dossier, "paper.kicker"))
                .author(names.organisation(dossier.buyer())).reference(dossier.reference()).sealed();
        paper.note(words.say("paper.notice", dossier.grid()));
        if (dossier.isExercise()) paper.mark(words.say("dossier.exercise")).note(words.say("paper.exercise"));
        paper.section(words.say("paper.parties")).fact(words.say("field.company"), names.organisation(dossier.company()))
                .fact(words.say("field.buyer"), names.organisation(dossier.buyer())).fact(words.say("field.state"), words.say("state." + dossier.state()));
        conclusions.engagement(actor, dossier.id()).ifPresent(one -> paper.fact(words.say("engagement.title"), words.say("paper.because", words.day(one.day()), one.proof())));
        concluded(paper, words, names, conclusions.of(actor, dossier.id()));
        VisaPaper.of(actor, visas, dossier).write(paper, words, names);
        asked(paper, words, dossiers.findings(actor, dossier.id()));
        paper.section(words.say("paper.indications"));
        if (book.hidden() > 0) paper.note(words.say("paper.hidden", book.hidden()));
        for (var family : Family.values()) book.grid().of(family).forEach(one -> indication(paper, words, names, book, one));
        former(paper, words, names, book);
        paper.section(words.say("paper.steps"));
        book.steps().forEach(step -> paper.fact(words.say("state." + step.state()), said(words, Saying.date(words, step.at()), step.reason())));
        return paper.build();
    }

    static void concluded(PaperBuilder paper, Words words, DossierNames names, List<Conclusion> all) {
        paper.section(words.say("paper.conclusion"));
        var inForce = all.stream().filter(Conclusion::isInForce).findFirst();
        if (inForce.isEmpty()) paper.paragraph(words.say("paper.noConclusion"));
        inForce.ifPresent(one -> paper.subsection(words.say("sense." + one.sense())).paragraph(words.say("conclusion.by", names.person(one.actor()), words.moment(one.at())))
                .paragraph(one.reasons()).fact(words.say("field.relevance"), one.relevance()).fact(words.say("field.money"), one.money())
                .fact(words.say("field.operators"), one.operators()).paragraph(words.say("conclusion.basis", words.day(one.engagedOn()), one.grid(), one.rules().size())));
        inForce.ifPresent(one -> EndorsementLines.of(words, names, one.endorsement()).forEach(line -> paper.fact(line.label(), line.value())));
    }

    static void asked(PaperBuilder paper, Words words, List<Finding> findings) {
        var questions = findings.stream().filter(one -> one.kind() == Finding.Kind.ASKED).map(one -> words.say("paper.because", one.indication(), one.in(words.locale()))).toList();
        if (!questions.isEmpty()) paper.section(words.say("paper.asked")).items(questions);
    }

    /** What was said of indications the grid has no more. */
    static void former(PaperBuilder paper, Words words, DossierNames names, Casebook book) {
        if (book.former().isEmpty()) return;
        paper.section(words.say("grid.former")).paragraph(words.say("grid.formerLead"));
        book.former().forEach(one -> indication(paper, words, names, book, one));
    }

    static void indication(PaperBuilder paper, Words words, DossierNames names, Casebook book, Indication one) {
        var claim = book.answer(one.code(), Answer.Part.CLAIM);
        var answer = Saying.answer(words, book.grid(), one, claim);
        paper.subsection(words.say("indication.title", one.code(), one.in(words.locale()).title())).paragraph(one.in(words.locale()).question())
                .fact(words.say("paper.answer"), answer.isEmpty() ? words.say("answer.none") : answer);
        if (!claim.text().isEmpty()) paper.fact(words.say("paper.claim"), claim.text());
        var counter = book.answer(one.code(), Answer.Part.COUNTER).text();
        if (!counter.isEmpty()) paper.fact(words.say("paper.counter"), counter);
        book.evidence(one.code()).forEach(piece -> paper.fact(words.say("paper.piece"), piece(words, piece)));
        book.positions(one.code()).forEach(position -> paper.fact(words.say("paper.position", names.person(position.actor())),
                said(words, words.say("stance." + position.stance()), position.text())));
        paper.fact(words.say("paper.source", words.say("confidence." + one.confidence())), one.source());
    }

    private static String piece(Words words, Evidence piece) {
        return Stream.of(piece.title(), piece.page().isEmpty() ? "" : words.say("evidence.page", piece.page()), piece.quotation(), piece.link(),
                        said(words, words.say("strength." + piece.strength()), piece.strengthWhy()), piece.file().map(file -> words.say("evidence.hash", file.hash())).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String said(Words words, String what, String why) {
        return why.isBlank() ? what : words.say("paper.because", what, why);
    }
}
