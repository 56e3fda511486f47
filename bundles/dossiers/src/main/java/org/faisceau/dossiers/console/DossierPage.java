// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Workbench;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The workbench: indications with their claims, evidence and positions, and what they give rise to. */
@Component
public final class DossierPage implements Page {
    private final Dossiers dossiers;
    private final Workbench workbench;
    private final Conclusions conclusions;
    private final Organisations organisations;
    private final Accounts accounts;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public DossierPage(@Reference Dossiers dossiers, @Reference Workbench workbench, @Reference Conclusions conclusions, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.dossiers = dossiers;
        this.workbench = workbench;
        this.conclusions = conclusions;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return visit.atOnce(() -> dossiers.casebook(visit.actor(), visit.path("id")).map(book -> screen(visit, book)).orElseGet(() -> Answer.notFound(new Ref(Dossier.KIND, visit.path("id")))));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(DossierPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var dossier = found.get();
        var form = visit.form();
        var actor = visit.actor();
        var here = dossier.address();
        return switch (visit.action()) {
            case "bin" -> Said.of(words, dossiers.bin(actor, dossier.id()), here, done -> Answer.binned(visit, "/dossiers", words.say("dossier.binned", done.reference()), done.ref()));
            case "name" -> Said.of(words, workbench.name(actor, dossier.id(), form.value("expert")), here, "expert.named");
            case "unname" -> Said.of(words, workbench.unname(actor, dossier.id(), form.value("expert")), here, "expert.unnamed");
            case "remark" -> Said.of(words, workbench.remark(actor, dossier.id(), "", form.value("remark"), form.flag("internal")), here, "remark.saved");
            case "met", "cancel" -> Said.of(words, workbench.end(actor, dossier.id(), form.value("request"), visit.action().equals("met")), here, "request.ended." + visit.action());
            default -> step(visit, dossier);
        };
    }

    private Answer step(Visit visit, Dossier dossier) {
        var words = visit.words(DossierPage.class);
        var to = Arrays.stream(DossierState.values()).filter(state -> state.name().equals(visit.action())).findFirst();
        if (to.isEmpty()) return Answer.notFound();
        if (dossier.state().asksReason(to.get())) return Answer.redirect(dossier.address() + "/step/" + to.get().name());
        return Said.of(words, dossiers.move(visit.actor(), dossier.id(), visit.form().version(), to.get(), ""), dossier.address(), "moved." + to.get());
    }

    private Answer screen(Visit visit, Casebook book) {
        var words = visit.words(DossierPage.class);
        var actor = visit.actor();
        var dossier = book.dossier();
        var next = Stream.of(DossierState.values()).filter(to -> dossiers.mayMove(actor, dossier, to) && !dossier.state().asksReason(to)).toList();
        var need = dossier.need().isEmpty() ? Optional.<String>empty() : needs.flatMap(known -> known.find(actor, dossier.need())).map(Need::title);
        var bench = new Bench(book, DossierNames.of(accounts, organisations, actor, List.of(dossier)), dossiers.findings(actor, dossier.id()), conclusions.of(actor, dossier.id()), next, may(actor, dossier), need,
                visit.contributions(dossier.ref()));
        return Answer.screen(dossier.title(), new StaticTemplates().dossier(words, bench, bench.may().lead() ? experts(book) : List.of(), book.reviewers()));
    }

    private Bench.May may(Actor actor, Dossier dossier) {
        var side = workbench.side(actor, dossier);
        boolean reopens = Stream.of(DossierState.values()).anyMatch(to -> dossier.state().isReopenedBy(to) && dossiers.mayMove(actor, dossier, to));
        return new Bench.May(workbench.mayReview(actor, dossier), workbench.mayLead(actor, dossier), workbench.mayAsk(actor, dossier),
                dossiers.mayMove(actor, dossier, DossierState.WITHDRAWN), reopens, conclusions.mayConclude(actor, dossier), dossiers.mayBin(actor, dossier),
                !dossier.state().isClosed() && (side.isPresent() || workbench.mayLead(actor, dossier)), actor.role() != Role.COMPANY);
    }

    /** Experts who could be named: no secret, for who leads. */
    private List<Option> experts(Casebook book) {
        var sought = new Accounts.Sought("", Optional.of(Role.EXPERT), Optional.of(false));
        return Offered.all(after -> accounts.page(Actor.system(), sought, after, Offered.PAGE)).stream().filter(one -> !book.experts().contains(one.id()))
                .map(DossierPage::option).toList();
    }

    private static Option option(Account one) {
        return new Option(one.id(), one.fullName());
    }
}
