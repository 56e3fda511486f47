// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new version of a chapter; who comes second is shown both. */
@Component
public final class EditChapterPage implements Page {
    private final Works works;
    private final Chapters chapters;

    @Activate
    public EditChapterPage(@Reference Works works, @Reference Chapters chapters) {
        this.works = works;
        this.chapters = chapters;
    }

    @Override
    public Address address() {
        return Address.of("library/{id}/chapters/{chapter}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return ChapterPage.found(chapters, visit).map(one -> asked(visit, one, 200, ChapterForm.filled(one))).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditChapterPage.class);
        var found = ChapterPage.found(chapters, visit);
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var title = ChapterForm.title(form);
        var body = ChapterForm.body(form);
        if (form.hasProblems()) return asked(visit, found.get(), 422, form);
        return Said.of(words, chapters.change(visit.actor(), found.get().id(), form.version(), title, body), form, "work.refused", again -> asked(visit, found.get(), 422, again),
                lost -> forms(visit, lost).conflict(lost, form), done -> Answer.redirect(done.address(), words.say(done.version() == form.version() ? "chapter.same" : "chapter.changed", done.version())));
    }

    private ChapterForm forms(Visit visit, Chapter one) {
        return new ChapterForm(visit, works.find(visit.actor(), one.work()).orElseThrow());
    }

    private Answer asked(Visit visit, Chapter one, int status, Form form) {
        return forms(visit, one).screen(status, form, one.address() + "/edit", one.address());
    }
}
