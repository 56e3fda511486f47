// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a need's value sheet. */
@Component
public final class ValuePage implements Page {
    private final Needs needs;
    private final Values values;

    @Activate
    public ValuePage(@Reference Needs needs, @Reference Values values) {
        this.needs = needs;
        this.values = values;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/value").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return needs.find(visit.actor(), visit.path("id")).map(need -> values.find(visit.actor(), need.id())
                .map(sheet -> screen(visit, need, 200, ValueFields.filled(sheet))).orElseGet(() -> refused(visit, need))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ValuePage.class);
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var need = found.get();
        var form = visit.form();
        var lines = ValueFields.read(form);
        if (lines.isEmpty()) return screen(visit, need, 422, form);
        return values.change(visit.actor(), need.id(), form.version(), lines.get()).fold(
                done -> Answer.redirect("/needs/" + need.id(), done.sheet().lines().isEmpty() ? words.say("value.none") : words.say("value.saved", words.euros(done.sheet().total()))),
                lost -> conflict(visit, need, lost.current(), form),
                no -> refused(visit, need),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Visit visit, Need need, ValueSheet current, Form form) {
        if (!needs.mayChange(visit.actor(), need)) return refused(visit, need);
        var words = visit.words(ValuePage.class);
        var back = "/needs/" + need.id();
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, ValueFields.clash(words, current, form), back + "/value", current.version(), back, "save"));
    }

    private Answer screen(Visit visit, Need need, int status, Form form) {
        if (!needs.mayChange(visit.actor(), need)) return refused(visit, need);
        var words = visit.words(ValuePage.class);
        var kinds = Option.of(ValueLine.Kind.class, kind -> words.say("lineKind." + kind));
        return new Answer.Screen(status, words.say("value.title"), new StaticTemplates().valueForm(words, form, need, kinds));
    }

    private static Answer refused(Visit visit, Need need) {
        var words = visit.words(ValuePage.class);
        return need.state().isOpen() ? Answer.refused(words.say("need.refused")) : Answer.notNow(words.say("need.over", words.say("state." + need.state())));
    }
}
