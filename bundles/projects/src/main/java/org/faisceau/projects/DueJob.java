// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.projects.api.Due;
import org.faisceau.projects.api.Dues;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Each morning: the people of a project’s bearer, and who began it, are told of what is due within a week, once for each day, and once more
 * where it is late; those alone who change the project now. A day that is moved is told anew.
 */
@Component
public final class DueJob implements Job {
    private static final int DAYS_AHEAD = 7;

    /** What is late for longer was told long ago. */
    private static final int DAYS_BACK = 60;

    private static final int PAGE = 200;

    private final Dues dues;
    private final Projects projects;
    private final Accounts accounts;
    private final Messages messages;

    @Activate
    public DueJob(@Reference Dues dues, @Reference Projects projects, @Reference Accounts accounts, @Reference Messages messages) {
        this.dues = dues;
        this.projects = projects;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "projects.dues";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 45));
    }

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        var due = between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        for (int from = 0; from < due.size() && !run.isCancelled(); from += Dues.MOST) {
            var some = due.subList(from, Math.min(due.size(), from + Dues.MOST));
            remind(run, some, today);
            run.progress(from + some.size(), due.size());
        }
    }

    /** As many days at once as fit, so that no pile of what is late hides what is to come. */
    private List<Due> between(LocalDate first, LocalDate last) {
        var found = dues.dated(Actor.system(), new Period(first, last), Dues.MOST);
        if (found.size() < Dues.MOST || first.equals(last)) return found;
        var middle = first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
        return Stream.concat(between(first, middle).stream(), between(middle.plusDays(1), last).stream()).toList();
    }

    private void remind(Run run, List<Due> some, LocalDate today) {
        var found = projects.findAll(Actor.system(), some.stream().map(Due::project).collect(Collectors.toSet()));
        var told = found.values().stream().collect(Collectors.toMap(Project::id, this::people));
        some.stream().takeWhile(due -> !run.isCancelled()).filter(due -> !told.getOrDefault(due.project(), Set.of()).isEmpty())
                .forEach(due -> post(due, found.get(due.project()), today, Audience.people(told.get(due.project()))));
    }

    /** Others of the bearer may not even read why they are told, and who began it may be elsewhere by now. */
    private Set<String> people(Project project) {
        var people = new HashSet<Account>();
        var sought = new Accounts.Sought("", Optional.empty(), Optional.of(false), project.content().bearer());
        var after = "";
        do {
            var page = accounts.page(Actor.system(), sought, after, PAGE);
            people.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty());
        if (!project.createdBy().isBlank()) accounts.find(Actor.system(), project.createdBy()).ifPresent(people::add);
        return people.stream().filter(one -> projects.mayChange(one.actor(), project)).map(Account::id).collect(Collectors.toSet());
    }

    private void post(Due due, Project project, LocalDate today, Audience audience) {
        var day = due.on().orElseThrow();
        // A step has no name but its words: its place may be another’s tomorrow.
        var name = due.sort() == Due.Sort.STEP ? Integer.toHexString(due.what().hashCode()) : due.id();
        var key = project.id() + "/" + due.sort() + "/" + name + "/" + day + (due.isLate(today) ? "/late" : "");
        messages.post(Actor.system(), Letter.of(DueKind.WORD, audience, key).about(project.ref()).at(due.address()).saying(locale -> {
            var words = Texts.beside(DueJob.class).in(locale);
            return Map.of("what", due.what(), "sort", words.say("due." + due.sort()), "project", project.title(), "day", words.day(day));
        }));
    }
}
