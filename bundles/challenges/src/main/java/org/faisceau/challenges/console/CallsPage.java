// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCall.State;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The calls for expressions of interest that a person reads. */
@Component
public final class CallsPage implements Page {
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final InterestCalls calls;

    @Activate
    public CallsPage(@Reference InterestCalls calls) {
        this.calls = calls;
    }

    /** What the list shows. */
    record CallList(Slice<InterestCall> slice, int count, Form form, List<Chip> chips, List<Option> states, boolean mayWrite) {
        /** As it is narrowed on the screen. */
        String export(Visit visit, String format) {
            var here = visit.hereWith("format", format);
            return "/export/interest-calls" + here.substring(here.indexOf('?'));
        }
    }

    @Override
    public Address address() {
        return Address.of("challenges/calls");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(CallsPage.class);
        var state = state(visit.query("state"));
        Slice<InterestCall> slice;
        try {
            slice = calls.page(visit.actor(), visit.query("text"), state, visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        state.ifPresent(one -> chips.add(new Chip("state", words.say("chip.state", words.say("callState." + one)))));
        var list = new CallList(slice, calls.count(visit.actor(), visit.query("text"), state, COUNT_MOST), Form.blank().with("text", visit.query("text")).with("state", visit.query("state")), chips,
                Option.of(State.class, one -> words.say("callState." + one)), calls.mayWrite(visit.actor()));
        return Answer.screen(words.say("calls.title"), new StaticTemplates().calls(visit, words, list));
    }

    static Optional<State> state(String word) {
        return Arrays.stream(State.values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
