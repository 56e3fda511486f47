// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes requirements, constraints, who asks and whether the buyer is named. */
@Component
public final class EditDetailPage implements Page {
    private final Needs needs;
    private final Details details;
    private final NeedForm forms;
    private final Families families;

    @Activate
    public EditDetailPage(@Reference Needs needs, @Reference Details details, @Reference NeedForm forms, @Reference Families families) {
        this.needs = needs;
        this.details = details;
        this.forms = forms;
        this.families = families;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/details").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return with(visit, need -> details.find(visit.actor(), need.id()).map(detail -> screen(visit, need, 200, DetailFields.filled(detail))).orElse(Answer.notFound()));
    }

    @Override
    public Answer submit(Visit visit) {
        return with(visit, need -> saved(visit, need));
    }

    private Answer with(Visit visit, Function<Need, Answer> then) {
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(EditDetailPage.class);
        if (needs.mayChange(visit.actor(), found.get())) return then.apply(found.get());
        var state = found.get().state();
        return state.isOpen() ? Answer.refused(words.say("need.refused")) : Answer.notNow(words.say("need.over", words.say("state." + state)));
    }

    private Answer saved(Visit visit, Need need) {
        var words = visit.words(EditDetailPage.class);
        var form = visit.form();
        var read = DetailFields.read(form);
        if (read.isEmpty()) return screen(visit, need, 422, form);
        var offered = choices(visit, need);
        if (!offered.isEmpty() && offered.stream().noneMatch(one -> one.value().equals(form.value("family"))) && !form.value("family").isEmpty()) {
            return screen(visit, need, 422, form.reject("family", "detail.unknownFamily"));
        }
        return details.change(visit.actor(), need.id(), form.version(), read.get()).fold(
                done -> Answer.redirect("/needs/" + need.id(), words.say("need.changed")),
                lost -> conflict(visit, need, lost.current(), form),
                invalid -> screen(visit, need, 422, form.reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(words.say("need.refused")),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Visit visit, Need need, Detail current, Form form) {
        var words = visit.words(EditDetailPage.class);
        var spoken = new Spoken(words, forms.names(visit));
        var clash = Clash.of(DetailFields.filled(current), form, DetailFields.ALL, spoken::field, spoken::value);
        var back = "/needs/" + need.id();
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, back + "/details", current.version(), back, "save"));
    }

    private Answer screen(Visit visit, Need need, int status, Form form) {
        var words = visit.words(EditDetailPage.class);
        return new Answer.Screen(status, words.say("detail.edit"), new StaticTemplates().detailForm(words, form, need, choices(visit, need)));
    }

    /** The organisation's families, and the code that is kept though it is none of them; none without a nomenclature: then one writes it. */
    private List<Option> choices(Visit visit, Need need) {
        var words = visit.words(EditDetailPage.class);
        var all = new ArrayList<Option>();
        families.of(visit.actor(), need.content().organisation()).forEach(one -> all.add(new Option(one.code(), words.say("families.said", one.code(), one.label()))));
        var written = details.find(visit.actor(), need.id()).map(Detail::family).orElse("");
        if (!all.isEmpty() && !written.isEmpty() && all.stream().noneMatch(one -> one.value().equals(written))) all.add(0, new Option(written, written));
        return all;
    }
}
