// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Reply.Stance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An invited authority answers to a call; its people make a pool of those who are interested. */
@Component
public final class CallPage implements Page {
    private final Needs needs;
    private final Calls calls;

    @Activate
    public CallPage(@Reference Needs needs, @Reference Calls calls) {
        this.needs = needs;
        this.calls = calls;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/call").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var called = calls.find(visit.actor(), visit.path("id"));
        return needs.find(visit.actor(), visit.path("id")).flatMap(need -> called.map(one -> asked(visit, CallForm.of(need, one), 200))).orElse(Answer.notFound());
    }

    /** {@code interested}, {@code decline}, {@code answer} with a stance, {@code pool}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CallPage.class);
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        return switch (visit.action()) {
            case "pool" -> PoolSheets.answer(words, calls.pool(visit.actor(), found.get().id()), "call.nowPooled");
            case "interested" -> answer(visit, found.get(), visit.form().with("stance", Stance.INTERESTED.name()));
            case "decline" -> answer(visit, found.get(), visit.form().with("stance", Stance.DECLINED.name()));
            case AnswerClash.ACTION -> answer(visit, found.get(), visit.form());
            default -> Answer.notFound();
        };
    }

    private Answer answer(Visit visit, Need need, Form form) {
        var words = visit.words(CallPage.class);
        var stance = form.choice("stance", Stance.class);
        var amount = CallForm.read(form);
        if (amount.isEmpty()) return asked(visit, need, form, 422);
        return calls.answer(visit.actor(), need.id(), form.version(), stance.get(), amount.get(), form.value("callComment")).fold(
                noted -> Answer.redirect("/needs/" + need.id(), words.say("call." + stance.get())),
                lost -> AnswerClash.conflict(words, CallForm.filled(Optional.of(lost.current())), form, CallForm.FIELDS, "/needs/" + need.id() + "/call"),
                invalid -> asked(visit, need, form.reject(invalid.field(), invalid.key()), 422),
                refused -> over(visit),
                unknown -> Answer.notFound());
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        return calls.find(visit.actor(), need.id()).map(called -> asked(visit, CallForm.of(need, called, form), status)).orElse(Answer.notFound());
    }

    private Answer asked(Visit visit, CallForm form, int status) {
        var words = visit.words(CallPage.class);
        if (!calls.mayAnswer(visit.actor(), form.need())) return over(visit);
        return new Answer.Screen(status, form.need().title(), new StaticTemplates().callPage(words, form));
    }

    /** Too late for a buyer who might have answered earlier; for others it never was. */
    private static Answer over(Visit visit) {
        var why = visit.words(CallPage.class).say("call.over");
        return visit.actor().role() == Role.BUYER ? Answer.notNow(why) : Answer.refused(why);
    }
}
