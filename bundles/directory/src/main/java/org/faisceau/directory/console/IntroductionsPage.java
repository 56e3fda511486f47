// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionParameters;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The introductions this person may see: all for a manager, the own organisation's for others. */
@Component
public final class IntroductionsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("introductions").fixed("introduction").shown("state").shown("heldOn").sorted("day").classed("wide-only").shown("followUpOn").sorted("followUp").classed("wide-only")
            .hidden("about").hidden("channel").hidden("madeOn").hidden("outcome").hidden("reminders").classed("number");
    private static final int PAGE_MOST = 200;
    private static final int LINES = 25;
    private final Introductions introductions;
    private final IntroductionNames names;

    @Activate
    public IntroductionsPage(@Reference Introductions introductions, @Reference IntroductionNames names) {
        this.introductions = introductions;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/introductions").inMenu(Section.LAB, "menu.introductions", "heart-handshake", 14);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(IntroductionsPage.class);
        var filter = IntroductionParameters.filter(visit::queries);
        Slice<IntroductionLine> slice;
        try {
            var page = introductions.page(visit.actor(), filter, IntroductionParameters.order(visit.query("sort")), visit.after(), LINES);
            slice = new Slice<>(names.lines(visit, page.items()), page.next());
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var form = Form.blank();
        IntroductionParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        var list = new IntroductionList(slice, introductions.count(visit.actor(), filter, IntroductionList.COUNT_MOST), form, chips(visit, words),
                Option.of(IntroductionState.class, one -> words.say("introductionState." + one)), Option.of(IntroductionOutcome.class, one -> words.say("outcome." + one)),
                introductions.madeByYear(visit.actor(), "").keySet().stream().map(year -> new Option(String.valueOf(year), String.valueOf(year))).toList(),
                introductions.mayAsk(visit.actor()), visit.actor().is(Role.MANAGER));
        return Answer.screen(words.say("menu.introductions"), new StaticTemplates().introductions(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = introductions.page(visit.actor(), IntroductionParameters.filter(visit::queries), IntroductionOrder.CHANGED, after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(one -> refs.add(one.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }

    private List<Chip> chips(Visit visit, Words words) {
        var chips = new ArrayList<Chip>();
        for (var name : IntroductionParameters.NAMES) {
            var said = visit.queries(name).stream().map(value -> value(visit, words, name, value)).collect(Collectors.joining(", "));
            if (!said.isEmpty()) chips.add(new Chip(name, name.equals("waiting") ? said : words.say("chip.said", words.say("field." + name), said)));
        }
        return chips;
    }

    private String value(Visit visit, Words words, String name, String value) {
        return switch (name) {
            case "state" -> words.has("introductionState." + value) ? words.say("introductionState." + value) : value;
            case "outcome" -> words.has("outcome." + value) ? words.say("outcome." + value) : value;
            case "waiting" -> words.say("filter.waiting");
            case "about" -> IntroductionParameters.filter(asked -> asked.equals("about") ? List.of(value) : List.of()).about()
                    .flatMap(ref -> names.subject(visit, ref)).orElse(value);
            default -> value;
        };
    }
}
