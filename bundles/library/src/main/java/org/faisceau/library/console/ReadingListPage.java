// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.library.api.ReadingLists;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One reading list, put in order by managers. */
@Component
public final class ReadingListPage implements Page {
    private static final int PICKED = 10;
    private final ReadingLists lists;
    private final Works works;
    private final FormatNames formats;

    @Activate
    public ReadingListPage(@Reference ReadingLists lists, @Reference Works works, @Reference FormatNames formats) {
        this.lists = lists;
        this.works = works;
        this.formats = formats;
    }

    @Override
    public Address address() {
        return Address.of("library/lists/{format}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return shown(visit, 200, Form.blank());
    }

    /** A list nobody began yet is there for who may begin it. */
    private Answer shown(Visit visit, int status, Form form) {
        var words = visit.words(ReadingListPage.class);
        var format = visit.path("format");
        var list = lists.of(visit.actor(), format);
        boolean mayWrite = works.mayWrite(visit.actor());
        if (Unseen.is(format) || format.length() > ReadingLists.FORMAT_MAX || list.isEmpty() && !mayWrite) return Answer.notFound();
        return new Answer.Screen(status, words.say("list.title", formats.name(visit, format)), new StaticTemplates().readingList(words, ReadingListsPage.address(format), list, mayWrite, form));
    }

    /** {@code add} by title; {@code up}, {@code down} and {@code remove} of a work. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ReadingListPage.class);
        var format = visit.path("format");
        var back = ReadingListsPage.address(format);
        var work = visit.form().value("work");
        return switch (visit.action()) {
            case "add" -> add(visit, format, back);
            case "up" -> Said.of(words, lists.move(visit.actor(), format, work, -1), back, "work.refused", done -> Answer.redirect(back));
            case "down" -> Said.of(words, lists.move(visit.actor(), format, work, 1), back, "work.refused", done -> Answer.redirect(back));
            case "remove" -> Said.of(words, lists.remove(visit.actor(), format, work), back, "work.refused", done -> Answer.redirect(back, words.say("list.removed")));
            default -> Answer.notFound();
        };
    }

    private Answer add(Visit visit, String format, String back) {
        var words = visit.words(ReadingListPage.class);
        var form = visit.form();
        return named(visit, form).map(work -> Said.of(words, lists.add(visit.actor(), format, work.id()), form, "work.refused", again -> shown(visit, 422, again), lost -> shown(visit, 409, form),
                done -> Answer.redirect(back, words.say("list.added")))).orElseGet(() -> shown(visit, 422, form));
    }

    private Optional<Work> named(Visit visit, Form form) {
        var typed = form.text("listed", Works.TITLE_MAX);
        if (form.hasProblems()) return Optional.empty();
        var found = works.page(visit.actor(), WorkFilter.all().withText(typed), WorkOrder.TITLE, "", PICKED).items();
        var same = found.stream().filter(one -> SortKey.of(one.title()).equals(SortKey.of(typed))).toList();
        var match = same.isEmpty() ? found : same;
        if (match.size() == 1) return Optional.of(match.get(0));
        form.reject("listed", match.isEmpty() ? "listed.unknown" : "listed.several", match.size());
        return Optional.empty();
    }
}
