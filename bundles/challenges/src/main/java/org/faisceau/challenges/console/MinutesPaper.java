// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Juries;
import org.faisceau.challenges.api.Rating;
import org.faisceau.challenges.api.Score;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The minutes of a jury: members, interests, marks with their motives, what a named person decided. For who leads the challenge. */
@Component
public final class MinutesPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(MinutesPaper.class);
    private static final int MOST = 200;
    private final Challenges challenges;
    private final Applications applications;
    private final Juries juries;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public MinutesPaper(@Reference Challenges challenges, @Reference Applications applications, @Reference Juries juries, @Reference Accounts accounts, @Reference Clock clock) {
        this.challenges = challenges;
        this.applications = applications;
        this.juries = juries;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Edition.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return challenges.mayWrite(actor) ? challenges.find(actor, id).map(one -> paper(actor, TEXTS.in(locale), one)) : Optional.empty();
    }

    private Paper paper(Actor actor, Words words, Edition one) {
        var content = one.content();
        var paper = Paper.titled(words.locale(), words.say("minutes.title", one.title()), one.concludedAt().map(Days::of).orElseGet(() -> Days.today(clock))).kicker(words.say("minutes.kicker")).sealed();
        paper.paragraph(content.theme());
        if (one.concludedAt().isEmpty()) paper.note(words.say("minutes.notYet"));
        paper.section(words.say("edition.calendar")).fact(words.say("field.opensOn"), Saying.day(words, content.opensOn())).fact(words.say("column.closesAt"), Saying.minute(words, content.closesAt()))
                .fact(words.say("field.place"), content.place()).fact(words.say("field.sorts"), Saying.sorts(words, content.sorts()));
        paper.section(words.say("jury.members")).items(List.copyOf(juries.members(actor, one.id()).stream().map(accounts::shownName).toList()));
        paper.table(words.say("field.criteria"), List.of(Column.text("name", words.say("criterion.name")), Column.text("weight", words.say("criterion.weight"))),
                content.criteria().stream().map(it -> List.of(it.name(), words.number(it.weight()))).toList());
        var scores = juries.scores(actor, one.id());
        var all = applications.page(actor, ApplicationFilter.of(one.id()), ApplicationOrder.APPLICANT, "", MOST).items().stream().filter(it -> it.sentAt().isPresent()).toList();
        paper.section(words.say("applications.title")).table(words.say("minutes.all"), List.of(Column.text("applicant", words.say("column.application")), Column.text("state", words.say("column.state")),
                Column.text("average", words.say("column.average")), Column.text("spread", words.say("column.spread"))), all.stream().map(it -> row(words, it, scores.getOrDefault(it.id(), Score.none()))).toList());
        all.forEach(it -> application(actor, words, paper, one, it));
        if (one.concludedAt().isPresent()) paper.section(words.say("edition.conclusion")).paragraph(one.conclusion()).paragraph(words.say("edition.concludedBy", accounts.shownName(one.concludedBy()), Saying.date(words, one.concludedAt().get())));
        return paper.build();
    }

    private static List<String> row(Words words, Application one, Score score) {
        return List.of(one.title(), words.say("state." + one.state()), Saying.points(words, score.average()), Saying.spread(words, score));
    }

    private void application(Actor actor, Words words, PaperBuilder paper, Edition edition, Application one) {
        paper.subsection(one.title()).fact(words.say("field.admission"), one.decisions().admission()).fact(words.say("minutes.admittedBy"), name(one.decisions().admittedBy()))
                .fact(words.say("field.outcome"), one.decisions().outcome()).fact(words.say("minutes.decidedBy"), name(one.decisions().decidedBy()));
        var lines = new ArrayList<List<String>>();
        for (var rating : juries.all(actor, one.id())) lines.addAll(lines(words, edition, rating));
        if (State.RATED.contains(one.state()) && !lines.isEmpty()) {
            paper.table(words.say("minutes.marks"), List.of(Column.text("member", words.say("jury.member")), Column.text("criterion", words.say("criterion.name")), Column.text("points", words.say("field.points")),
                    Column.text("motive", words.say("field.motive"))), lines);
        }
    }

    private List<List<String>> lines(Words words, Edition edition, Rating rating) {
        var name = accounts.shownName(rating.account());
        if (rating.isAway()) return List.of(List.of(name, words.say("rating.away"), "", rating.interest()));
        var all = new ArrayList<List<String>>();
        for (int at = 0; at < rating.marks().size() && at < edition.content().criteria().size(); at++) {
            all.add(List.of(name, edition.content().criteria().get(at).name(), words.number(rating.marks().get(at).points()), rating.marks().get(at).motive()));
        }
        return all;
    }

    private String name(String account) {
        return account.isEmpty() ? "" : accounts.shownName(account);
    }
}
