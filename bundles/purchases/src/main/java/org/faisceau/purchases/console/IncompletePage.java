// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.api.Remark;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is left out of the official export, with what it lacks, completed line by line. */
@Component
public final class IncompletePage implements Page {
    private static final int LINES = 10;
    /** Of modifications and subcontracts, which have a form of their own. */
    static final List<String> ELSEWHERE = List.of("modifications", "actesSousTraitance", "modificationsActesSousTraitance");
    private final Purchases purchases;
    private final Namer namer;

    @Activate
    public IncompletePage(@Reference Purchases purchases, @Reference Namer namer) {
        this.purchases = purchases;
        this.namer = namer;
    }

    @Override
    public Address address() {
        return Address.of("purchases/incomplete").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, Form.blank());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(IncompletePage.class);
        var form = visit.form();
        var found = purchases.find(visit.actor(), form.value("contract"));
        if (found.isEmpty()) return Answer.notFound();
        var texts = new LinkedHashMap<String, String>(ContractTexts.of(found.get().content()));
        Completeness.lacking(found.get().content()).stream().filter(field -> !ELSEWHERE.contains(field)).forEach(field -> {
            if (!ContractFields.text(form, field).isEmpty()) texts.put(field, ContractFields.text(form, field));
        });
        var content = ContractReading.read(texts, remark -> {
            if (remark.kind() == Remark.Kind.DROPPED) ContractFields.reject(form, remark);
        });
        if (form.hasProblems()) return screen(visit, 422, form);
        return purchases.change(visit.actor(), found.get().id(), form.version(), found.get().buyer(), content).fold(
                saved -> Answer.redirect(visit.here(), words.say("incomplete.saved", Completeness.lacking(saved.contract().content()).size())),
                twice -> screen(visit, 422, form.reject("id", "contract.double", twice.earlier().title())),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> Answer.redirect(visit.here(), Answer.Tone.WARNING, words.say("contract.lost")),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(IncompletePage.class);
        var names = namer.names(visit.actor(), visit.locale());
        // A buyer completes their own: others are shown where they are asked for.
        boolean isOwn = !visit.actor().is(Role.MANAGER) && !visit.actor().organisation().isEmpty() && !visit.query("whose").equals("all");
        var lacking = ContractFilter.all().with(Facet.STATE, "LACKING");
        var filter = isOwn ? lacking.with(Facet.BUYER, visit.actor().organisation()) : lacking;
        var page = purchases.page(visit.actor(), filter, ContractOrder.LATEST, visit.after(), LINES);
        var lines = names.lines(page).map(line -> line(visit, words, names, line, form));
        return new Answer.Screen(status, words.say("tab.incomplete"),
                new StaticTemplates().incomplete(visit, words, new IncompleteBoard(lines, purchases.count(visit.actor(), filter, IncompleteBoard.COUNT_MOST), form, isOwn, purchases.count(visit.actor(), lacking, IncompleteBoard.COUNT_MOST))));
    }

    private IncompleteLine line(Visit visit, Words words, ContractNames names, ContractLine line, Form sent) {
        var lacking = Completeness.lacking(line.contract().content());
        boolean isSent = sent.value("contract").equals(line.contract().id());
        // One at a time: the controls of two contracts would carry the same names.
        boolean isOpen = isSent || sent.value("contract").isEmpty() && visit.query("open").equals(line.contract().id());
        var form = isSent ? sent : ContractFields.filled(line.contract());
        var control = new ContractForm(words, names, form);
        var said = lacking.stream().map(field -> words.say("field." + field)).collect(Collectors.joining(", "));
        boolean mayChange = purchases.mayWrite(visit.actor(), line.contract().buyer());
        var fields = mayChange && isOpen ? lacking.stream().filter(field -> !ELSEWHERE.contains(field)).map(control::control).toList() : List.<gg.jte.Content>of();
        return new IncompleteLine(line, lacking, said, fields, mayChange, isOpen);
    }
}
