// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Markdown;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Links;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFiles;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A work: what it is, where it lies, when it was looked at. */
@Component
public final class WorkPage implements Page {
    private final Works works;
    private final WorkFiles files;
    private final Links links;
    private final Chapters chapters;
    private final SolutionThemes themes;
    private final Clock clock;

    @Activate
    public WorkPage(@Reference Works works, @Reference WorkFiles files, @Reference Links links, @Reference Chapters chapters, @Reference SolutionThemes themes, @Reference Clock clock) {
        this.works = works;
        this.files = files;
        this.links = links;
        this.chapters = chapters;
        this.themes = themes;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("library/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(WorkPage.class);
        return works.find(visit.actor(), visit.path("id")).map(work -> {
            var content = work.content();
            var theme = content.theme().isEmpty() ? "" : themes.name(visit.actor(), content.theme(), visit.locale());
            var sheet = new WorkSheet(work, Markdown.of(content.body()), theme, Days.today(clock), works.mayWrite(visit.actor()), files.of(visit.actor(), work.id()), chapters.of(visit.actor(), work.id()), Optional.ofNullable(links.broken(visit.actor(), List.of(work.id())).get(work.id())), visit.contributions(work.ref()));
            return Answer.screen(work.title(), new StaticTemplates().work(words, sheet));
        }).orElseGet(() -> absent(visit));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Work.KIND, visit.path("id")));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(WorkPage.class);
        var found = works.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var work = found.get();
        return switch (visit.action()) {
            case "reviewed" -> Said.of(words, works.reviewed(visit.actor(), work.id(), visit.form().version()), work.address(), "work.refused",
                    done -> Answer.redirect(done.address(), words.say("work.reviewed", words.day(done.content().reviewOn().orElseThrow()))));
            case "bin" -> Said.of(words, works.bin(visit.actor(), work.id(), visit.form().version()), work.address(), "work.refused",
                    done -> Answer.binned(visit, "/library", words.say("work.binned"), done.ref()));
            default -> Answer.notFound();
        };
    }
}
