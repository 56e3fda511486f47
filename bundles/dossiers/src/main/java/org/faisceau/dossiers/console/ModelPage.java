// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Papers;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.dossiers.api.Sheets;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One model paper, filled with what the dossier knows on its own date, edited and kept, taken as PDF or DOCX. */
@Component
public final class ModelPage implements Page {
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Conclusions conclusions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Visas visas;
    private final Papers papers;
    private final Clock clock;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();
    @Reference
    private volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public ModelPage(@Reference Dossiers dossiers, @Reference Sheets sheets, @Reference Conclusions conclusions, @Reference Organisations organisations, @Reference Accounts accounts,
            @Reference Visas visas, @Reference Papers papers, @Reference Clock clock) {
        this.visas = visas;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.conclusions = conclusions;
        this.organisations = organisations;
        this.accounts = accounts;
        this.papers = papers;
        this.clock = clock;
    }

    ModelPage(Dossiers dossiers, Sheets sheets, Conclusions conclusions, Organisations organisations, Accounts accounts, Visas visas, Papers papers, Clock clock, Rules rules) {
        this(dossiers, sheets, conclusions, organisations, accounts, visas, papers, clock);
        this.rules = Optional.of(rules);
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/papers/{kind}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.actor().role() == Role.COMPANY) return Answer.refused(visit.words(ModelPage.class).say("model.refused"));
        var dossier = dossiers.find(visit.actor(), visit.path("id"));
        var kind = kind(visit);
        if (dossier.isEmpty() || kind.isEmpty()) return Answer.notFound();
        var kept = sheets.find(visit.actor(), dossier.get().id(), kind.get());
        var body = kept.body().isBlank() ? filled(visit, dossier.get(), kind.get()) : kept.body();
        if (!visit.query("format").isEmpty()) return printed(visit, dossier.get(), kind.get(), body);
        return screen(visit, dossier.get(), kept, SheetAnswers.form(kept).with("body", body), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ModelPage.class);
        var dossier = dossiers.find(visit.actor(), visit.path("id"));
        var kind = kind(visit);
        if (dossier.isEmpty() || kind.isEmpty()) return Answer.notFound();
        var id = dossier.get().id();
        var form = visit.form();
        // Emptied, it is the model again.
        var body = visit.action().equals("again") ? "" : form.optional("body", Sheets.BODY_MAX);
        if (form.hasProblems()) return screen(visit, dossier.get(), sheets.find(visit.actor(), id, kind.get()), form, 422);
        var written = sheets.write(visit.actor(), id, kind.get(), form.version(), body);
        return SheetAnswers.of(visit, words, written, sheets.find(visit.actor(), id, kind.get()), here(dossier.get(), kind.get()), words.say(body.isEmpty() ? "model.again.done" : "sheet.saved"));
    }

    private static Optional<SheetKind> kind(Visit visit) {
        return SheetKind.models().stream().filter(one -> one.name().equals(visit.path("kind"))).findFirst();
    }

    private static String here(Dossier dossier, SheetKind kind) {
        return dossier.address() + "/papers/" + kind.name();
    }

    private Answer printed(Visit visit, Dossier dossier, SheetKind kind, String body) {
        var buyer = names(visit, dossier).organisation(dossier.buyer());
        return papers.download(new ModelPaper(visit.words(ModelPage.class), dossier, buyer, kind, body).paper(), Papers.Format.of(visit.query("format")));
    }

    private Answer screen(Visit visit, Dossier dossier, Sheet kept, Form form, int status) {
        var words = visit.words(ModelPage.class);
        boolean mayWrite = sheets.mayWrite(visit.actor(), dossier, kept.kind());
        var view = new ModelView(dossier, kept, rules.isPresent(), conclusions.engagement(visit.actor(), dossier.id()).isPresent(), mayWrite);
        return new Answer.Screen(status, words.say("sheet." + kept.kind()), new StaticTemplates().model(words, view, form));
    }

    private DossierNames names(Visit visit, Dossier dossier) {
        return DossierNames.of(accounts, organisations, visit.actor(), List.of(dossier));
    }

    private String filled(Visit visit, Dossier dossier, SheetKind kind) {
        var words = visit.words(ModelPage.class);
        var actor = visit.actor();
        var engagement = conclusions.engagement(actor, dossier.id());
        var written = new EnumMap<SheetKind, Sheet>(SheetKind.class);
        SheetKind.reasons().forEach(one -> written.put(one, sheets.find(actor, dossier.id(), one)));
        var need = dossier.need().isEmpty() ? Optional.<Need>empty() : needs.flatMap(known -> known.find(actor, dossier.need()));
        var contract = need.flatMap(one -> one.content().cpv().stream().findFirst()).flatMap(ContractType::ofCpv);
        var counted = engagement.flatMap(one -> rules.map(book -> new DossierRows(book.at(Actor.system(), one.day()), organisations.find(actor, dossier.buyer()).flatMap(Organisation::category), contract)))
                .map(DossierRows::onInnovation).orElse(List.of()).stream().filter(rule -> rule.kind() != RuleKind.PRESUMPTION).toList();
        var inForce = conclusions.of(actor, dossier.id()).stream().filter(Conclusion::isInForce).findFirst();
        return Models.in(words).filled(kind, new ModelFacts(words, dossier, names(visit, dossier), engagement, inForce, written, need.map(Need::title).orElse(""), counted, visas.circuit(actor, dossier.buyer()), Days.today(clock)).all());
    }
}
