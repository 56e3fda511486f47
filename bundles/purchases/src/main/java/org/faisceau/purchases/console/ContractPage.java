// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.Set;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One contract: its essential data, its history, and what other bundles add. */
@Component
public final class ContractPage implements Page {
    private static final int ENTRIES = 200;
    private final Purchases purchases;
    private final Namer namer;
    private final Journal journal;
    private final Accounts accounts;

    @Activate
    public ContractPage(@Reference Purchases purchases, @Reference Namer namer, @Reference Journal journal, @Reference Accounts accounts) {
        this.purchases = purchases;
        this.namer = namer;
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("purchases/{id}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var id = visit.path("id");
        return purchases.find(visit.actor(), id).map(contract -> screen(visit, contract)).orElseGet(() -> Answer.notFound(new Ref(Contract.KIND, id)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ContractPage.class);
        if (!visit.action().equals("bin")) return Answer.notFound();
        return purchases.bin(visit.actor(), visit.path("id"), visit.form().version()).fold(
                saved -> Answer.binned(visit, "/purchases", words.say("contract.binned"), saved.contract().ref()),
                twice -> Answer.notFound(),
                invalid -> Answer.notFound(),
                lost -> Answer.redirect("/purchases/" + lost.current().id(), Answer.Tone.WARNING, words.say("contract.lost")),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Contract contract) {
        var words = visit.words(ContractPage.class);
        var names = namer.names(visit.actor(), visit.locale());
        var line = names.line(contract);
        var fields = Completeness.lacking(contract.content());
        var lacking = fields.stream().map(field -> words.say("field." + field)).toList();
        var sheet = new ContractSheet(line, new ContractFacts(words, names, line).groups(), ActLine.of(words, contract.content()), lacking,
                !IncompletePage.ELSEWHERE.containsAll(fields), fields.stream().anyMatch(IncompletePage.ELSEWHERE::contains),
                names.title(words, "need", contract.content().identity().need()), names.origin(words, contract.content().identity().origin()), visit.contributions(contract.ref()), purchases.mayWrite(visit.actor(), contract.buyer()));
        if (!visit.query("tab").equals("history")) return Answer.screen(contract.title(), new StaticTemplates().contract(words, sheet));
        var spoken = new Spoken(words, names);
        // The need may be an anonymous buyer's.
        var hidden = purchases.mayWrite(visit.actor(), contract.buyer()) ? Set.<String>of() : Set.of("besoin");
        var entries = journal.of(contract.ref(), ENTRIES).stream().map(entry -> History.of(entry, accounts.shownName(entry.actor()), spoken, hidden)).toList();
        return Answer.screen(contract.title(), new StaticTemplates().contractHistory(words, sheet, entries));
    }

    static String label(Words words, String field) {
        return words.has("field." + field) ? words.say("field." + field) : field;
    }
}
