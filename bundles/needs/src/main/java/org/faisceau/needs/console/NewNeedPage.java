// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records a draft. */
@Component
public final class NewNeedPage implements Page {
    private static final String HERE = "/needs/new";
    private final Needs needs;
    private final NeedForm forms;

    @Activate
    public NewNeedPage(@Reference Needs needs, @Reference NeedForm forms) {
        this.needs = needs;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("needs/new").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        if (!needs.mayRegister(visit.actor())) return Answer.refused(visit.words(NewNeedPage.class).say("need.withoutOrganisation"));
        var form = NeedFields.blank(visit.actor().organisation());
        Stream.of(NeedKind.values()).filter(kind -> kind.name().equals(visit.query("kind"))).forEach(kind -> form.with("kind", kind.name()));
        return screen(visit, 200, form);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewNeedPage.class);
        var form = visit.form();
        if (visit.action().equals("cpv")) return screen(visit, 200, form);
        var content = forms.read(form, List.of(), it -> needs.faults(visit.actor(), it));
        if (content.isEmpty()) return screen(visit, 422, form);
        return needs.register(visit.actor(), content.get()).fold(
                registered -> Answer.redirect("/needs/" + registered.need().id(), words.say("need.registered", registered.need().reference())),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(words.say("need.refused")));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(NewNeedPage.class);
        return new Answer.Screen(status, words.say(form.value("kind").equals(NeedKind.FORECAST.name()) ? "forecasts.add" : "need.add"),
                new StaticTemplates().needForm(words, form, forms.offer(visit, words, form), HERE, "/needs"));
    }
}
