// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        var all = all(actor, one.id());
        var ratings = juries.allOf(actor, one.id());
        var members = juries.members(actor, one.id());
        var names = accounts.shownNames(people(one, all, ratings, members));
        paper.section(words.say("jury.members")).items(members.stream().map(member -> names.getOrDefault(member, "")).toList());
        paper.table(words.say("field.criteria"), List.of(Column.text("name", words.say("criterion.name")), Column.text("weight", words.say("criterion.weight"))),
                content.criteria().stream().map(it -> List.of(it.name(), words.number(it.weight()))).toList());
        var scores = juries.scores(actor, one.id());
        paper.section(words.say("applications.title")).table(words.say("minutes.all"), List.of(Column.text("applicant", words.say("column.application")), Column.text("state", words.say("column.state")),
                Column.text("average", words.say("column.average")), Column.text("spread", words.say("column.spread"))), all.stream().map(it -> row(words, it, scores.getOrDefault(it.id(), Score.none()))).toList());
        all.forEach(it -> application(words, paper, one, it, ratings.getOrDefault(it.id(), List.of()), names));
        if (one.concludedAt().isPresent()) paper.section(words.say("edition.conclusion")).paragraph(one.conclusion()).paragraph(words.say("edition.concludedBy", names.getOrDefault(one.concludedBy(), ""), Saying.date(words, one.concludedAt().get())));
        return paper.build();
    }

    /** All that came in and was not taken back, page by page. */
    private List<Application> all(Actor actor, String edition) {
        var all = new ArrayList<Application>();
        var after = "";
        do {
            var page = applications.page(actor, ApplicationFilter.of(edition), ApplicationOrder.APPLICANT, after, MOST);
            page.items().stream().filter(one -> one.sentAt().isPresent() && one.state() != State.WITHDRAWN).forEach(all::add);
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }

    private static List<String> people(Edition edition, List<Application> all, Map<String, List<Rating>> ratings, List<String> members) {
        var decided = all.stream().flatMap(one -> Stream.of(one.decisions().admittedBy(), one.decisions().decidedBy()));
        var rated = ratings.values().stream().flatMap(List::stream).map(Rating::account);
        return Stream.of(decided, rated, members.stream(), Stream.of(edition.concludedBy())).flatMap(each -> each).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private static List<String> row(Words words, Application one, Score score) {
        return List.of(one.title(), words.say("state." + one.state()), Saying.points(words, score.average()), Saying.spread(words, score));
    }

    private static void application(Words words, PaperBuilder paper, Edition edition, Application one, List<Rating> ratings, Map<String, String> names) {
        paper.subsection(one.title()).fact(words.say("field.admission"), one.decisions().admission()).fact(words.say("minutes.admittedBy"), names.getOrDefault(one.decisions().admittedBy(), ""))
                .fact(words.say("field.outcome"), one.decisions().outcome()).fact(words.say("minutes.decidedBy"), names.getOrDefault(one.decisions().decidedBy(), ""));
        var lines = new ArrayList<List<String>>();
        for (var rating : ratings) lines.addAll(lines(words, edition, rating, names.getOrDefault(rating.account(), "")));
        if (State.RATED.contains(one.state()) && !lines.isEmpty()) {
            paper.table(words.say("minutes.marks"), List.of(Column.text("member", words.say("jury.member")), Column.text("criterion", words.say("criterion.name")), Column.text("points", words.say("field.points")),
                    Column.text("motive", words.say("field.motive"))), lines);
        }
    }

    private static List<List<String>> lines(Words words, Edition edition, Rating rating, String name) {
        if (rating.isAway()) return List.of(List.of(name, words.say("rating.away"), "", rating.interest()));
        var all = new ArrayList<List<String>>();
        for (int at = 0; at < rating.marks().size() && at < edition.content().criteria().size(); at++) {
            all.add(List.of(name, edition.content().criteria().get(at).name(), words.number(rating.marks().get(at).points()), rating.marks().get(at).motive()));
        }
        return all;
    }
}
