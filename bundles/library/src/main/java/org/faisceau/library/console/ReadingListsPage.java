// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.ReadingLists;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reading lists, by format of meeting. */
@Component
public final class ReadingListsPage implements Page {
    private final ReadingLists lists;
    private final Works works;
    private final FormatNames formats;

    @Activate
    public ReadingListsPage(@Reference ReadingLists lists, @Reference Works works, @Reference FormatNames formats) {
        this.lists = lists;
        this.works = works;
        this.formats = formats;
    }

    /** One list in the overview. */
    record Line(String name, String address, int works) {}

    static String address(String format) {
        return "/library/lists/" + URLEncoder.encode(format, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public Address address() {
        return Address.of("library/lists").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return shown(visit, 200, Form.blank());
    }

    private Answer shown(Visit visit, int status, Form form) {
        var words = visit.words(ReadingListsPage.class);
        var all = lists.all(visit.actor());
        var lines = all.entrySet().stream().map(one -> new Line(formats.name(visit, one.getKey()), address(one.getKey()), one.getValue())).toList();
        List<Option> free = works.mayWrite(visit.actor()) ? formats.offered(visit).stream().filter(one -> !all.containsKey(one.value())).toList() : List.of();
        return new Answer.Screen(status, words.say("tab.lists"), new StaticTemplates().readingLists(words, lines, free, formats.isKept(), form));
    }

    /** Leads to the list of the format chosen, where its first work is added. */
    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var format = form.text("format", ReadingLists.FORMAT_MAX);
        if (!form.hasProblems() && formats.offered(visit).stream().noneMatch(one -> one.value().equals(format))) form.reject("format", "form.unknownChoice");
        return form.hasProblems() ? shown(visit, 422, form) : Answer.redirect(address(format));
    }
}
