// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A call: the need, who answered what, what came of it. */
@Component
public final class CallPage implements Page {
    private final InterestCalls calls;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public CallPage(@Reference InterestCalls calls, @Reference Organisations organisations, @Reference Clock clock) {
        this.calls = calls;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param names of organisations, by identifier
     * @param isTaking answers are taken
     */
    record CallSheet(InterestCall call, List<InterestAnswer> answers, Map<String, String> names, boolean mayWrite, boolean isTaking, Form form, Contributions others) {
        long saying(Interest interest) {
            return answers.stream().filter(one -> one.interest().filter(interest::equals).isPresent()).count();
        }
    }

    @Override
    public Address address() {
        return Address.of("challenges/calls/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return calls.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, Form.blank(), 200))
                .orElseGet(() -> Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(InterestCall.KIND, visit.path("id"))));
    }

    /** {@code open}, {@code close}, {@code bin}; {@code answer}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CallPage.class);
        var found = calls.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        var form = visit.form();
        return switch (visit.action()) {
            case "open" -> Said.of(words, calls.open(visit.actor(), one.id(), form.version()), one.address(), done -> Answer.redirect(done.address(), words.say("call.opened")));
            case "close" -> after(visit, one, calls.close(visit.actor(), one.id(), form.version(), form.value("result")), "call.saidClosed");
            case "bin" -> Said.of(words, calls.bin(visit.actor(), one.id(), form.version()), one.address(), done -> Answer.binned(visit, "/challenges/calls", words.say("call.binned"), done.ref()));
            case "answer" -> answer(visit, one);
            default -> Answer.notFound();
        };
    }

    private Answer answer(Visit visit, InterestCall one) {
        var form = visit.form();
        var organisation = form.value("organisation");
        var words = visit.words(CallPage.class);
        form.called("interest-" + organisation, words.say("field.callInterest")).called("quantity-" + organisation, words.say("field.quantity")).called("comment-" + organisation, words.say("field.comment"));
        var interest = form.choice("interest-" + organisation, Interest.class);
        if (form.hasProblems()) return screen(visit, one, form, 422);
        var written = calls.answer(visit.actor(), one.id(), organisation, form.version(), interest.orElseThrow(), form.value("quantity-" + organisation), form.value("comment-" + organisation));
        // Fields of this page are named after the organisation as well.
        if (written instanceof Written.Invalid<InterestAnswer> invalid) return screen(visit, one, form.reject(invalid.field() + "-" + organisation, invalid.key()), 422);
        return after(visit, one, written, "call.answered");
    }

    private <R> Answer after(Visit visit, InterestCall one, Written<R> written, String said) {
        var form = visit.form();
        return Said.of(visit.words(CallPage.class), written, form, again -> screen(visit, one, again, 422), lost -> screen(visit, calls.find(visit.actor(), one.id()).orElse(one), form.reject("", "challenges.lost"), 409),
                done -> Answer.redirect(one.address(), visit.words(CallPage.class).say(said)));
    }

    private Answer screen(Visit visit, InterestCall one, Form typed, int status) {
        var answers = calls.answers(visit.actor(), one.id());
        var names = organisations.findAll(visit.actor(), one.content().addressees()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
        boolean isTaking = one.state() == InterestCall.State.OPEN && one.content().closesOn().filter(day -> day.isBefore(Days.today(clock))).isEmpty();
        filled(one, answers).values().forEach((field, values) -> {
            if (!typed.values().containsKey(field)) typed.with(field, values);
        });
        var sheet = new CallSheet(one, answers, names, calls.mayWrite(visit.actor()), isTaking, typed, visit.contributions(one.ref()));
        return new Answer.Screen(status, one.title(), new StaticTemplates().call(visit.words(CallPage.class), sheet));
    }

    private static Form filled(InterestCall one, List<InterestAnswer> answers) {
        var form = Form.blank().with("result", one.result());
        answers.forEach(it -> form.with("interest-" + it.organisation(), it.interest().map(Enum::name).orElse("")).with("quantity-" + it.organisation(), it.quantity()).with("comment-" + it.organisation(), it.comment()));
        return form;
    }
}
