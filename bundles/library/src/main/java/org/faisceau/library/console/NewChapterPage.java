// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new chapter of a work. */
@Component
public final class NewChapterPage implements Page {
    private final Works works;
    private final Chapters chapters;

    @Activate
    public NewChapterPage(@Reference Works works, @Reference Chapters chapters) {
        this.works = works;
        this.chapters = chapters;
    }

    @Override
    public Address address() {
        return Address.of("library/{id}/chapters/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return works.find(visit.actor(), visit.path("id")).map(work -> asked(visit, work, 200, Form.blank())).orElseGet(() -> WorkPage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewChapterPage.class);
        var work = works.find(visit.actor(), visit.path("id"));
        if (work.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var title = ChapterForm.title(form);
        var body = ChapterForm.body(form);
        if (form.hasProblems()) return asked(visit, work.get(), 422, form);
        return Said.of(words, chapters.add(visit.actor(), work.get().id(), title, body), form, "work.refused", again -> asked(visit, work.get(), 422, again), lost -> asked(visit, work.get(), 409, form),
                done -> Answer.redirect(done.address(), words.say("chapter.added")));
    }

    private static Answer asked(Visit visit, Work work, int status, Form form) {
        return new ChapterForm(visit, work).screen(status, form, work.address() + "/chapters/new", work.address());
    }
}
