// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a contract; who comes second is shown both versions. */
@Component
public final class EditContractPage implements Page {
    private static final java.util.List<String> FIELDS = java.util.stream.Stream.concat(java.util.stream.Stream.of("buyer"), ContractFields.ALL.stream()).toList();
    private final Purchases purchases;
    private final Organisations organisations;
    private final Namer namer;

    @Activate
    public EditContractPage(@Reference Purchases purchases, @Reference Organisations organisations, @Reference Namer namer) {
        this.purchases = purchases;
        this.organisations = organisations;
        this.namer = namer;
    }

    @Override
    public Address address() {
        return Address.of("purchases/{id}/edit").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = purchases.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        if (!purchases.mayWrite(visit.actor(), found.get().buyer())) return Answer.refused(visit.words(EditContractPage.class).say("contract.refused"));
        return screen(visit, 200, ContractFields.filled(found.get()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditContractPage.class);
        var form = visit.form();
        var found = purchases.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var content = ContractFields.read(form, ContractTexts.of(found.get().content()), organisations.find(visit.actor(), form.value("buyer")));
        purchases.faults(visit.actor(), form.value("buyer"), content).forEach(one -> form.reject(one.field(), one.key()));
        if (form.hasProblems()) return screen(visit, 422, form);
        return purchases.change(visit.actor(), visit.path("id"), form.version(), form.value("buyer"), content).fold(
                saved -> Answer.redirect("/purchases/" + saved.contract().id(), words.say("contract.changed")),
                twice -> screen(visit, 422, form.reject("id", "contract.double", twice.earlier().title())),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> conflict(visit, lost.current(), form),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Visit visit, Contract current, Form form) {
        var words = visit.words(EditContractPage.class);
        var spoken = new Spoken(words, namer.names(visit.actor(), visit.locale()));
        var clash = Clash.of(ContractFields.filled(current), form, FIELDS, spoken::field, spoken::value);
        var back = "/purchases/" + current.id();
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, back + "/edit", current.version(), back, "save"));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(EditContractPage.class);
        var back = "/purchases/" + visit.path("id");
        var fields = new ContractForm(words, namer.names(visit.actor(), visit.locale()), form);
        return new Answer.Screen(status, words.say("contract.edit"), new StaticTemplates().contractForm(words, form, fields.parts(), back + "/edit", back, ""));
    }
}
