// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Choices;
import org.faisceau.messages.api.Choices.Choice;
import org.faisceau.messages.api.Choices.Choosing;
import org.faisceau.messages.api.Delivery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How one wants each kind of message: one list to choose from per kind. */
@Component
public final class ChoicesPage implements Page {
    private static final String FIELD = "delivery-";
    private final Choices choices;

    @Activate
    public ChoicesPage(@Reference Choices choices) {
        this.choices = choices;
    }

    @Override
    public Address address() {
        return Address.of("account/messages").writtenBy(Role.OBSERVER);
    }

    /** The name of a kind's field. */
    static String field(Choice choice) {
        return FIELD + choice.kind();
    }

    static List<Option> options(Words words, Choice choice) {
        return Arrays.stream(Delivery.values()).filter(one -> one != Delivery.NONE || choice.mayBeDeclined())
                .map(one -> new Option(one.name(), words.say("delivery." + one))).toList();
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ChoicesPage.class);
        var list = choices.list(visit.actor(), visit.locale());
        var form = Form.blank();
        for (var choice : list) form.with(field(choice), choice.delivery().name());
        return Answer.screen(words.say("choices.title"), new StaticTemplates().choices(words, list, form, choices.way(visit.actor())));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ChoicesPage.class);
        var form = visit.form();
        var list = choices.list(visit.actor(), visit.locale());
        // A kind whose bundle started since the form was shown is not in it.
        var asked = list.stream().filter(choice -> !form.value(field(choice)).isEmpty()).toList();
        asked.forEach(choice -> check(form, choice));
        if (!form.hasProblems()) asked.forEach(choice -> choose(visit, form, choice));
        if (!form.hasProblems()) return Answer.redirect("/account/messages", words.say("choices.saved"));
        return Answer.invalid(words.say("choices.title"), new StaticTemplates().choices(words, list, form, choices.way(visit.actor())));
    }

    /** All of it is taken or nothing. */
    private static void check(Form form, Choice choice) {
        if (form.choice(field(choice), Delivery.class).filter(wanted -> wanted == Delivery.NONE && !choice.mayBeDeclined()).isPresent()) form.reject(field(choice), "choices.mayNotBeDeclined");
    }

    private void choose(Visit visit, Form form, Choice choice) {
        var wanted = form.choice(field(choice), Delivery.class);
        if (wanted.isEmpty() || wanted.get() == choice.delivery()) return;
        var outcome = choices.choose(visit.actor(), choice.kind(), wanted.get());
        if (outcome instanceof Choosing.MayNotBeDeclined) form.reject(field(choice), "choices.mayNotBeDeclined");
    }
}
