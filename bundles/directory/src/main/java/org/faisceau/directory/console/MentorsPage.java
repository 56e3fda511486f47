// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The organisations that inspire others, narrowed by theme; managers see those that are asked or declined too. */
@Component
public final class MentorsPage implements Page {
    private static final int LINES = 50;
    private final Mentors mentors;
    private final MentorNames names;

    @Activate
    public MentorsPage(@Reference Mentors mentors, @Reference MentorNames names) {
        this.mentors = mentors;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/mentors");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(MentorsPage.class);
        var themes = new HashSet<>(visit.queries("theme").stream().filter(code -> !code.isBlank()).toList());
        var state = Arrays.stream(MentorState.values()).filter(one -> one.name().equals(visit.query("state"))).findFirst();
        var page = mentors.page(visit.actor(), themes, state, visit.after(), LINES);
        var form = Form.blank().with("theme", visit.queries("theme")).with("state", visit.query("state"));
        var offer = names.themes(visit);
        List<Option> states = visit.actor().is(Role.MANAGER) ? Option.of(MentorState.class, one -> words.say("mentorState." + one)) : List.of();
        return Answer.screen(words.say("mentors.title"), new StaticTemplates().mentors(visit, words, new Slice<>(names.lines(visit, page.items()), page.next()),
                mentors.count(visit.actor(), themes, state), form, offer, states, chips(visit, words)));
    }

    /** The address of an export of what is listed. */
    static String export(Visit visit, String format) {
        var here = visit.hereWith("format", format);
        return "/export/mentors" + here.substring(here.indexOf('?'));
    }

    private List<Chip> chips(Visit visit, Words words) {
        var chips = new ArrayList<Chip>();
        var themes = visit.queries("theme").stream().filter(code -> !code.isBlank()).map(code -> names.theme(visit, code)).collect(Collectors.joining(", "));
        if (!themes.isEmpty()) chips.add(new Chip("theme", words.say("chip.said", words.say("field.theme"), themes)));
        if (words.has("mentorState." + visit.query("state"))) chips.add(new Chip("state", words.say("mentorState." + visit.query("state"))));
        return chips;
    }
}
