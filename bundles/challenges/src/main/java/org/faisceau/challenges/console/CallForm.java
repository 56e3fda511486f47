// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Days;

/** Between the form of a call and what is recorded of it. */
record CallForm(Visit visit, Organisations organisations) {
    private static final List<String> FIELDS = List.of("title", "need", "closesOn", "addressees");
    /** What is called otherwise in a call than in the other forms of the module. */
    private static final Map<String, String> CALLED = Map.of("title", "field.callTitle", "closesOn", "field.answersUntil");

    static Form filled(InterestCall call) {
        var one = call.content();
        return Form.blank().with("version", String.valueOf(call.version())).with("title", one.title()).with("need", one.need()).with("closesOn", Days.write(one.closesOn())).with("addressees", one.addressees().stream().sorted().toList());
    }

    Optional<InterestCall.Content> read(Form form) {
        var title = form.text("title", InterestCalls.LINE_MAX);
        var need = form.optional("need", InterestCalls.TEXT_MAX);
        var closesOn = form.day("closesOn");
        return form.hasProblems() ? Optional.empty() : Optional.of(new InterestCall.Content(title, need, closesOn, new HashSet<>(form.all("addressees"))));
    }

    /** Public authorities, and whoever is chosen already. */
    private List<Option> offered(Set<String> chosen) {
        return organisations.offered(visit.actor(), OrganisationKind.publics(), chosen, InterestCalls.ADDRESSEES_MOST).stream().map(CallForm::option).toList();
    }

    private static Option option(Organisation one) {
        return new Option(one.id(), one.name());
    }

    Answer screen(int status, Form form, String address, String back) {
        var words = visit.words(CallForm.class);
        CALLED.forEach((field, key) -> form.called(field, words.say(key)));
        return new Answer.Screen(status, words.say(form.version() == 0 ? "call.new" : "call.edit"), new StaticTemplates().callForm(words, form, offered(new HashSet<>(form.all("addressees"))), address, back));
    }

    Answer conflict(InterestCall current, Form form) {
        var words = visit.words(CallForm.class);
        var offered = offered(current.content().addressees());
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say(CALLED.getOrDefault(field, "field." + field)), (field, value) -> offered.stream().filter(one -> field.equals("addressees") && one.value().equals(value)).map(Option::label).findFirst().orElse(value));
        return Answer.conflict(words.say("call.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}
