// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Juries;
import org.faisceau.challenges.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A challenge of the fictitious territory: three editions of the past, one that is open. */
@Component
public final class DemonstrationChallenges implements Demonstration {
    private static final int OPENED_DAYS_AGO = 20;
    private static final int CLOSES_IN_DAYS = 25;
    private final Challenges challenges;
    private final Clock clock;
    private final DemonstrationApplications applicants;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationChallenges(@Reference Challenges challenges, @Reference Applications applications, @Reference Juries juries, @Reference Clock clock, @Reference Accounts accounts) {
        this(challenges, applications, juries, clock, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationChallenges(Challenges challenges, Applications applications, Juries juries, Clock clock, Function<String, Actor> people) {
        this.challenges = challenges;
        this.applicants = new DemonstrationApplications(applications, juries, clock, people);
        this.clock = clock;
        this.people = people;
    }

    @Override
    public String part() {
        return "challenges";
    }

    @Override
    public int order() {
        return 82;
    }

    @Override
    public void load() {
        var lines = FileBeside.text(DemonstrationChallenges.class, "demonstration.txt").strip().split("\n");
        for (int at = 0; at + 1 < lines.length; at += 2) edition(lines[at].split("\\|"), lines[at + 1]);
    }

    private void edition(String[] facts, String aim) {
        var manager = people.apply("manager");
        int year = Integer.parseInt(facts[0]);
        var edition = done(challenges.add(manager, year == 0 ? open(facts[1], aim) : past(year, facts[1], aim)));
        applicants.load(done(challenges.publish(manager, edition.id(), edition.version())), facts[0], words());
    }

    private static Edition.Content past(int year, String theme, String aim) {
        return content(year, theme, aim, LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 14), LocalDate.of(year, 9, 1));
    }

    private Edition.Content open(String theme, String aim) {
        var today = Days.today(clock);
        return content(today.getYear(), theme, aim, today.minusDays(OPENED_DAYS_AGO), today.plusDays(CLOSES_IN_DAYS), today.plusMonths(4));
    }

    private static Edition.Content content(int year, String theme, String aim, LocalDate opensOn, LocalDate closesOn, LocalDate from) {
        var texts = words();
        var criteria = List.of(new Criterion(texts[3], 40), new Criterion(texts[4], 30), new Criterion(texts[5], 30));
        return new Edition.Content(texts[0], year, theme, aim, FileBeside.text(DemonstrationChallenges.class, "rules.txt").strip(), texts[1], texts[2],
                Set.of(ApplicantSort.SMALL_COMPANY, ApplicantSort.LABORATORY, ApplicantSort.ASSOCIATION), List.of(texts[6], texts[7]), criteria, Optional.of(opensOn), Optional.of(closesOn.atTime(12, 0)),
                Optional.of(closesOn.plusDays(45)), Optional.of(from), Optional.of(from.plusMonths(3)));
    }

    /** Sentences of the demonstration, by their line. */
    static String[] words() {
        return FileBeside.text(DemonstrationChallenges.class, "words.txt").strip().split("\n");
    }

    private static <R> R done(Written<R> written) {
        if (written instanceof Written.Done<R> done) return done.record();
        throw new IllegalStateException("demonstration: " + written);
    }
}
