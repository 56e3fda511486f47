// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the calls of the list with how many answered what. */
@Component
public final class CallExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(CallExport.class);
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("call", "state", "closesOn", "asked", "interested", "hesitating", "declining", "need", "result");
    private static final List<String> NUMBERS = List.of("asked", "interested", "hesitating", "declining");
    private final InterestCalls calls;

    @Activate
    public CallExport(@Reference InterestCalls calls) {
        this.calls = calls;
    }

    @Override
    public String kind() {
        return "interest-calls";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("calls.title");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), NUMBERS.contains(key) ? Type.NUMBER : key.equals("closesOn") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("text", "state");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var page = calls.page(actor, first(filter, "text"), CallsPage.state(first(filter, "state")), after, Math.min(limit, PAGE_MOST));
        var answers = calls.answersOf(actor, page.items().stream().map(InterestCall::id).toList());
        return page.map(one -> row(locale, one, answers.getOrDefault(one.id(), List.of())));
    }

    private static String first(Map<String, List<String>> filter, String name) {
        return Stream.concat(filter.getOrDefault(name, List.of()).stream(), Stream.of("")).findFirst().orElse("");
    }

    private static List<String> row(Locale locale, InterestCall one, List<InterestAnswer> answers) {
        return List.of(one.title(), TEXTS.in(locale).say("callState." + one.state()), Days.write(one.content().closesOn()), String.valueOf(answers.size()), saying(answers, Interest.YES), saying(answers, Interest.MAYBE), saying(answers, Interest.NO),
                one.content().need(), one.result());
    }

    private static String saying(List<InterestAnswer> answers, Interest interest) {
        return String.valueOf(answers.stream().filter(one -> one.interest().filter(interest::equals).isPresent()).count());
    }
}
