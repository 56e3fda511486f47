// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import org.faisceau.console.ModuleFiles;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Jobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work in time: when it ran, what became of it, when it runs again; a run may be asked for at once. Refreshed while one runs. */
@Component
public final class JobsPage implements Page {
    private static final String HERE = "/admin/jobs";
    private final Jobs jobs;
    private final ModuleFiles modules;

    @Activate
    public JobsPage(@Reference Jobs jobs, @Reference ModuleFiles modules) {
        this.jobs = jobs;
        this.modules = modules;
    }

    @Override
    public Address address() {
        return Address.of("admin/jobs").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR).inMenu(Section.ADMINISTRATION, "menu.jobs", "clock", 60);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(JobsPage.class);
        var lines = lines(visit);
        var table = new StaticTemplates().jobTable(words, lines, lines.stream().anyMatch(it -> it.status().running()));
        return visit.wantsFragment() ? Answer.fragment(table) : Answer.screen(words.say("menu.jobs"), new StaticTemplates().jobs(words, table));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(JobsPage.class);
        var asked = visit.form().value("job");
        var line = lines(visit).stream().filter(it -> it.status().id().equals(asked)).findFirst();
        if (line.isEmpty()) return Answer.notFound();
        if (!jobs.runNow(asked)) return Answer.redirect(HERE, Tone.WARNING, words.say("job.notHere", line.get().moduleTitle()));
        return Answer.redirect(HERE, words.say("job.asked", line.get().title()));
    }

    private List<JobLine> lines(Visit visit) {
        var words = visit.words(JobsPage.class);
        return jobs.list().stream().map(it -> new JobLine(words, it, modules.named(it.id().split("\\.")[0]))).toList();
    }
}
