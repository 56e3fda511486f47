// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Markdown;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A chapter: what it says or said, and what illustrates it. */
@Component
public final class ChapterPage implements Page {
    private final Works works;
    private final Chapters chapters;
    private final Subjects subjects;
    private final Clock clock;

    @Activate
    public ChapterPage(@Reference Works works, @Reference Chapters chapters, @Reference Subjects subjects, @Reference Clock clock) {
        this.works = works;
        this.chapters = chapters;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("library/{id}/chapters/{chapter}").writtenBy(Role.MANAGER);
    }

    /** The chapter an address names, where it is of the work named there. */
    static Optional<Chapter> found(Chapters chapters, Visit visit) {
        return chapters.find(visit.actor(), visit.path("chapter")).filter(one -> one.work().equals(visit.path("id")));
    }

    /** Query parameter {@code version} asks for what it said before. */
    @Override
    public Answer show(Visit visit) {
        return found(chapters, visit).map(one -> shown(visit, 200, one, Form.blank())).orElseGet(Answer::notFound);
    }

    private Answer shown(Visit visit, int status, Chapter one, Form form) {
        var versions = chapters.versions(visit.actor(), one.id());
        var read = versions.stream().filter(it -> String.valueOf(it.number()).equals(visit.query("version"))).findFirst().orElse(versions.get(0));
        var examples = one.examples().stream().flatMap(ref -> subjects.shown(visit, ref).map(it -> new ChapterSheet.Example(ref, it)).stream()).toList();
        var work = works.find(visit.actor(), one.work()).orElseThrow();
        var sheet = new ChapterSheet(work, one, read, Markdown.of(read.body()), examples, versions, one.isStale(Days.today(clock)), works.mayWrite(visit.actor()));
        return new Answer.Screen(status, read.title(), new StaticTemplates().chapter(visit.words(ChapterPage.class), sheet, form));
    }

    /** {@code illustrate}, {@code withdraw}, {@code up}, {@code down}, {@code remove}, {@code undo}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ChapterPage.class);
        if (visit.action().equals("undo")) return restore(visit);
        var found = found(chapters, visit);
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        var actor = visit.actor();
        var back = "/library/" + one.work();
        return switch (visit.action()) {
            case "illustrate" -> illustrate(visit, one);
            case "withdraw" -> Subjects.ref(visit.form().value("example")).map(ref -> withdraw(visit, one, ref)).orElseGet(Answer::notFound);
            case "up" -> Said.of(words, chapters.move(actor, one.id(), -1), back, "work.refused", done -> Answer.redirect(back));
            case "down" -> Said.of(words, chapters.move(actor, one.id(), 1), back, "work.refused", done -> Answer.redirect(back));
            case "remove" -> Said.of(words, chapters.remove(actor, one.id(), visit.form().version()), one.address(), "work.refused", done -> Answer.undoable(back, words.say("chapter.removed"), done.address()));
            default -> Answer.notFound();
        };
    }

    private Answer restore(Visit visit) {
        var words = visit.words(ChapterPage.class);
        return Said.of(words, chapters.restore(visit.actor(), visit.path("chapter")), "/library", "work.refused", done -> Answer.redirect(done.address(), words.say("chapter.restored")));
    }

    private Answer illustrate(Visit visit, Chapter one) {
        var words = visit.words(ChapterPage.class);
        var form = visit.form();
        var ref = subjects.example(visit, form);
        if (ref.isEmpty()) return shown(visit, 422, one, form);
        return Said.of(words, chapters.illustrate(visit.actor(), one.id(), ref.get()), form, "work.refused", again -> shown(visit, 422, one, again), lost -> shown(visit, 409, one, form),
                done -> Answer.redirect(one.address(), words.say("chapter.illustrated")));
    }

    private Answer withdraw(Visit visit, Chapter one, Ref ref) {
        var words = visit.words(ChapterPage.class);
        return Said.of(words, chapters.withdraw(visit.actor(), one.id(), ref), one.address(), "work.refused", done -> Answer.redirect(one.address(), words.say("chapter.withdrawn")));
    }
}
