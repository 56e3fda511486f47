// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
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
 * where it is late. A day that is moved is told anew.
 */
@Component
public final class DueJob implements Job {
    private static final int DAYS_AHEAD = 7;

    /** What is late for longer was told long ago, and would take the place of what is due. */
    private static final int DAYS_BACK = 60;

    private final Dues dues;
    private final Projects projects;
    private final Messages messages;

    @Activate
    public DueJob(@Reference Dues dues, @Reference Projects projects, @Reference Messages messages) {
        this.dues = dues;
        this.projects = projects;
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
        var due = dues.dated(Actor.system(), new Period(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)), Dues.MOST);
        var found = projects.findAll(Actor.system(), due.stream().map(Due::project).collect(Collectors.toSet()));
        for (int at = 0; at < due.size() && !run.isCancelled(); at++) {
            if (found.containsKey(due.get(at).project())) remind(due.get(at), found.get(due.get(at).project()), today);
            run.progress(at + 1L, due.size());
        }
    }

    /** Twice the same key: whoever began it and is of its bearer is told once. */
    private void remind(Due due, Project project, LocalDate today) {
        post(due, project, today, Audience.organisation(project.content().bearer()));
        if (!project.createdBy().isBlank()) post(due, project, today, Audience.person(project.createdBy()));
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
