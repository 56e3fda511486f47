// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a need; who comes second is shown both versions. */
@Component
public final class EditNeedPage implements Page {
    private final Needs needs;
    private final NeedForm forms;

    @Activate
    public EditNeedPage(@Reference Needs needs, @Reference NeedForm forms) {
        this.needs = needs;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        if (!needs.mayChange(visit.actor(), found.get())) return refused(visit, found.get());
        return screen(visit, 200, NeedFields.filled(found.get()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditNeedPage.class);
        var form = visit.form();
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        if (!needs.mayChange(visit.actor(), found.get())) return refused(visit, found.get());
        if (visit.action().equals("cpv")) return screen(visit, 200, form);
        var content = forms.read(form, found.get().content().cpv(), it -> needs.faults(visit.actor(), it));
        if (content.isEmpty()) return screen(visit, 422, form);
        return needs.change(visit.actor(), visit.path("id"), form.version(), content.get()).fold(
                done -> Answer.redirect("/needs/" + done.need().id(), words.say("need.changed")),
                lost -> conflict(visit, lost.current(), form),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(words.say("need.refused")),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Visit visit, Need current, Form form) {
        var words = visit.words(EditNeedPage.class);
        var spoken = new Spoken(words, forms.names(visit));
        var clash = Clash.of(NeedFields.filled(current), form, NeedFields.ALL, spoken::field, spoken::value);
        var back = "/needs/" + current.id();
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, back + "/edit", current.version(), back, "save"));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(EditNeedPage.class);
        var back = "/needs/" + visit.path("id");
        return new Answer.Screen(status, words.say("need.edit"),
                new StaticTemplates().needForm(words, form, forms.offer(visit, words, form), back + "/edit", back));
    }

    private static Answer refused(Visit visit, Need need) {
        var words = visit.words(EditNeedPage.class);
        return need.state().isOpen() ? Answer.refused(words.say("need.refused")) : Answer.notNow(words.say("need.over", words.say("state." + need.state())));
    }
}
