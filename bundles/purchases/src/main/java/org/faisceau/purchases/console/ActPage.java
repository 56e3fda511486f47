// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Modification;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.api.Subcontract;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a modification or a subcontract by hand, which gets the number that follows; with {@code of} in the address, corrects an act or
 * takes it out.
 */
@Component
public final class ActPage implements Page {
    private final Purchases purchases;
    private final Clock clock;

    @Activate
    public ActPage(@Reference Purchases purchases, @Reference Clock clock) {
        this.purchases = purchases;
        this.clock = clock;
    }

    /** What is entered. */
    enum Kind {
        MODIFICATION,
        SUBCONTRACT,
        /** Of an accepted subcontract; files alone tell new ones. */
        CHANGE
    }

    @Override
    public Address address() {
        return Address.of("purchases/{id}/act").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var contract = purchases.find(visit.actor(), visit.path("id"));
        if (contract.isEmpty()) return Answer.notFound();
        var row = ActRow.of(visit.query("of"), contract.get().content());
        if (row.isEmpty() && !visit.query("of").isEmpty()) return Answer.notFound();
        return screen(visit, contract.get(), before(row, contract.get().content()).with("version", String.valueOf(contract.get().version())), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var found = purchases.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var contract = found.get();
        var words = visit.words(ActPage.class);
        var back = "/purchases/" + contract.id();
        var form = visit.form();
        var row = ActRow.of(form.value("of"), contract.content());
        if (row.isEmpty() && !form.value("of").isEmpty()) return Answer.redirect(back, Answer.Tone.WARNING, words.say("act.gone"));
        boolean isDrop = row.isPresent() && visit.action().equals("drop");
        var content = isDrop ? Optional.of(row.get().without(contract.content())) : with(contract.content(), row, form, words);
        if (content.isEmpty()) return screen(visit, contract, form, 422);
        var done = isDrop ? "act.dropped" : row.isPresent() ? "act.corrected" : "act.saved";
        return purchases.change(visit.actor(), contract.id(), form.version(), contract.buyer(), content.get()).fold(
                saved -> Answer.redirect(back, words.say(done)),
                twice -> screen(visit, contract, form.reject("kind", "contract.double", twice.earlier().title()), 422),
                invalid -> screen(visit, contract, form.reject("kind", invalid.key()), 422),
                lost -> lost(visit, lost.current(), form),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    /** What was typed stays; of an act that is corrected, what stands there now is said. */
    private Answer lost(Visit visit, Contract current, Form form) {
        var words = visit.words(ActPage.class);
        form.with("version", String.valueOf(current.version()));
        if (form.value("of").isEmpty()) return screen(visit, current, form.reject("kind", "act.lost"), 409);
        return ActLine.of(words, current.content()).stream().filter(line -> line.of().equals(form.value("of"))).findFirst()
                .map(line -> screen(visit, current, form.reject("dateNotification", "act.lostRow", line.said()), 409))
                .orElseGet(() -> Answer.redirect("/purchases/" + current.id(), Answer.Tone.WARNING, words.say("act.gone")));
    }

    private static Form before(Optional<ActRow> row, ContractContent content) {
        return row.map(it -> it.filled(content)).orElseGet(() -> Form.blank().with("kind", Kind.MODIFICATION.name()));
    }

    /** Empty where something is missing, which the form says. */
    private Optional<ContractContent> with(ContractContent before, Optional<ActRow> row, Form form, Words words) {
        row.ifPresent(it -> form.with("kind", it.kind().name()));
        var typed = ActFields.of(form);
        typed.hold(form, before, before(row, before), Days.today(clock), words);
        var kind = typed.kind().filter(one -> row.isPresent() || one != Kind.CHANGE);
        if (kind.isEmpty()) form.reject("kind", "form.required");
        if (row.isEmpty() && kind.filter(one -> ActRow.rows(one, before).size() >= ContractContent.ROWS_MOST).isPresent()) form.reject("kind", "act.full", ContractContent.ROWS_MOST);
        if (form.hasProblems()) return Optional.empty();
        if (row.isPresent()) return Optional.of(row.get().with(before, typed));
        if (kind.get() == Kind.MODIFICATION) {
            int number = next(before.modifications().stream().map(Modification::number));
            return Optional.of(before.withModification(new Modification(number, typed.months(), typed.amount(), List.of(), typed.notified(), typed.published())));
        }
        int number = next(before.subcontracts().stream().map(Subcontract::number));
        return Optional.of(before.withSubcontract(new Subcontract(number, typed.to(), typed.months(), typed.amount(), typed.variation(), typed.notified(), typed.published())));
    }

    private static int next(Stream<Integer> numbers) {
        return 1 + numbers.mapToInt(Integer::intValue).max().orElse(0);
    }

    private Answer screen(Visit visit, Contract contract, Form form, int status) {
        var words = visit.words(ActPage.class);
        if (!purchases.mayWrite(visit.actor(), contract.buyer())) return Answer.refused(words.say("contract.refused"));
        return new Answer.Screen(status, title(words, contract, form), new StaticTemplates().act(words, contract, form, form.value("kind").equals(Kind.SUBCONTRACT.name())));
    }

    private static String title(Words words, Contract contract, Form form) {
        return ActLine.of(words, contract.content()).stream().filter(line -> line.of().equals(form.value("of"))).map(ActLine::what).findFirst().orElse(words.say("act.add"));
    }
}
