// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Experiment;
import org.faisceau.challenges.api.Juries;
import org.faisceau.challenges.api.Mark;
import org.faisceau.challenges.api.RuleAnswer;
import org.faisceau.challenges.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;

/** Who applied to the editions of the demonstration, what the jury said, who won. */
final class DemonstrationApplications {
    private static final int RECEIVED_DAYS_BEFORE = 3;
    private final Applications applications;
    private final Juries juries;
    private final Clock clock;
    private final Function<String, Actor> people;

    DemonstrationApplications(Applications applications, Juries juries, Clock clock, Function<String, Actor> people) {
        this.applications = applications;
        this.juries = juries;
        this.clock = clock;
        this.people = people;
    }

    /** @param year as the file names it: 0 for the one that is open */
    void load(Edition edition, String year, String[] words) {
        var manager = people.apply("manager");
        Stream.of("expert", "buyer").map(people).forEach(one -> done(juries.call(manager, edition.id(), one.id())));
        var lines = FileBeside.text(DemonstrationApplications.class, "applications.txt").strip().split("\n");
        for (int at = 0; at + 1 < lines.length; at += 2) {
            var facts = lines[at].split("\\|", -1);
            if (facts[0].equals(year)) application(manager, edition, facts, lines[at + 1], words);
        }
        if (year.equals("0")) own(edition, words);
        else done(juries.conclude(manager, edition.id(), edition.version(), words[8]));
    }

    private void application(Actor manager, Edition edition, String[] facts, String project, String[] words) {
        var content = new Application.Content(facts[1], Optional.of(ApplicantSort.valueOf(facts[2])), words[9], "contact@candidat.example", facts[3], project, words[10], List.of(RuleAnswer.YES, RuleAnswer.YES));
        var received = edition.content().opensOn().map(day -> Days.begin(day.plusDays(RECEIVED_DAYS_BEFORE))).orElseGet(clock::instant);
        var one = done(applications.record(manager, edition.id(), content, Instant.ofEpochMilli(received.toEpochMilli())));
        var state = State.valueOf(facts[4]);
        if (state == State.SENT) return;
        one = done(applications.admit(manager, one.id(), one.version(), state != State.NOT_ADMITTED, state == State.NOT_ADMITTED ? facts[6] : words[11]));
        if (state == State.NOT_ADMITTED) return;
        rate(one, facts[5].split("/"), words);
        one = done(applications.decide(manager, one.id(), one.version(), state == State.WINNER, facts[6]));
        if (state == State.WINNER) {
            one = done(applications.agree(Applicant.of(manager), one.id(), true));
            done(applications.experiment(manager, one.id(), one.version(), new Experiment(Optional.empty(), edition.content().place(), edition.content().experimentFrom(), edition.content().experimentUntil(), "")));
        }
    }

    private void rate(Application one, String[] points, String[] words) {
        var members = List.of("expert", "buyer");
        for (int at = 0; at < members.size(); at++) {
            var marks = new ArrayList<Mark>();
            Arrays.stream(points[at].split(",")).forEach(it -> marks.add(new Mark(Integer.parseInt(it), words[12])));
            done(juries.rate(people.apply(members.get(at)), one.id(), 0, "", marks));
        }
    }

    /** The company of the demonstration has begun one. */
    private void own(Edition edition, String[] words) {
        var content = new Application.Content(words[13], Optional.of(ApplicantSort.SMALL_COMPANY), "", "", words[14], words[15], "", List.of());
        done(applications.begin(Applicant.of(people.apply("company")), edition.id(), content, ""));
    }

    private static <R> R done(Written<R> written) {
        if (written instanceof Written.Done<R> done) return done.record();
        throw new IllegalStateException("demonstration: " + written);
    }
}
