// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The circuit of visas of an authority: who, in which order, under whose delegation. */
@Component
public final class CircuitPage implements Page {
    /** One authority's people; a larger one names the others by handing the seat over. */
    private final Visas visas;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public CircuitPage(@Reference Visas visas, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.visas = visas;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/circuit/{buyer}").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return organisations.find(visit.actor(), visit.path("buyer")).map(buyer -> screen(visit, buyer, filled(visas.circuit(visit.actor(), buyer.id())), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CircuitPage.class);
        var found = organisations.find(visit.actor(), visit.path("buyer"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var delegation = form.optional("delegation", Circuit.DELEGATION_MAX);
        if (form.hasProblems()) return screen(visit, found.get(), form, 422);
        var wished = new Circuit(found.get().id(), form.value("order").equals("yes"), seats(form), form.value("signatory"), delegation, form.version());
        return visas.set(visit.actor(), wished).fold(
                done -> Answer.redirect("/dossiers/circuit/" + found.get().id(), words.say("circuit.saved")),
                invalid -> screen(visit, found.get(), form.reject(invalid.field(), invalid.key()), 422),
                lost -> screen(visit, found.get(), filled(lost.current()).reject("delegation", "circuit.lost"), 409),
                refused -> Answer.refused(words.say("circuit.refused")));
    }

    /** In the order of their ranks; of two with one rank, as the offices are named. */
    private static List<Circuit.Seat> seats(Form form) {
        var offices = new ArrayList<>(List.of(Office.values()));
        offices.sort(Comparator.comparing(office -> form.value("rank-" + name(office))));
        return offices.stream().filter(office -> !form.value(name(office)).isEmpty()).map(office -> new Circuit.Seat(office, form.value(name(office)))).toList();
    }

    private static Form filled(Circuit circuit) {
        var form = Form.blank().with("version", String.valueOf(circuit.version())).with("signatory", circuit.signatory()).with("delegation", circuit.delegation())
                .with("order", circuit.isInOrder() ? "yes" : "no");
        for (var office : Office.values()) form.with("rank-" + name(office), String.valueOf(office.ordinal() + 1));
        for (int place = 0; place < circuit.seats().size(); place++) {
            var office = name(circuit.seats().get(place).office());
            form.with(office, circuit.seats().get(place).account()).with("rank-" + office, String.valueOf(place + 1));
        }
        return form;
    }

    static String name(Office office) {
        return office.name().toLowerCase(Locale.ROOT);
    }

    private Answer screen(Visit visit, Organisation buyer, Form form, int status) {
        var words = visit.words(CircuitPage.class);
        if (!visas.maySet(visit.actor(), buyer.id())) return Answer.refused(words.say("circuit.refused"));
        var orders = List.of(new Option("no", words.say("circuit.parallel")), new Option("yes", words.say("circuit.inOrder")));
        return new Answer.Screen(status, words.say("circuit.title"), new StaticTemplates().circuit(words, buyer, form, people(buyer), orders));
    }

    /** Buyers and observers of that authority: they read its dossiers. */
    private List<Option> people(Organisation buyer) {
        return Offered.all(after -> accounts.page(Actor.system(), new Accounts.Sought("", Optional.empty(), Optional.of(false), buyer.id()), after, Offered.PAGE)).stream()
                .filter(one -> one.role() == Role.BUYER || one.role() == Role.OBSERVER).map(CircuitPage::option).toList();
    }

    private static Option option(Account one) {
        return new Option(one.id(), one.fullName());
    }
}
