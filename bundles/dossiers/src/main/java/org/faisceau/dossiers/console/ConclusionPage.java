// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.dossiers.api.Sheets;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Needs;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The engagement date, the rules of that day, and the conclusion a person of the buyer writes. */
@Component
public final class ConclusionPage implements Page {
    private final Dossiers dossiers;
    private final Conclusions conclusions;
    private final Visas visas;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Sheets sheets;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();
    @Reference
    private volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public ConclusionPage(@Reference Dossiers dossiers, @Reference Conclusions conclusions, @Reference Visas visas, @Reference Accounts accounts, @Reference Organisations organisations, @Reference Sheets sheets) {
        this.sheets = sheets;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.conclusions = conclusions;
        this.visas = visas;
        this.accounts = accounts;
    }

    ConclusionPage(Dossiers dossiers, Conclusions conclusions, Visas visas, Accounts accounts, Organisations organisations, Sheets sheets, Rules rules) {
        this(dossiers, conclusions, visas, accounts, organisations, sheets);
        this.rules = Optional.of(rules);
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/conclusion").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.casebook(visit.actor(), visit.path("id")).map(book -> screen(visit, book, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = dossiers.casebook(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        return switch (visit.action()) {
            case "engage" -> engage(visit, found.get());
            case "conclude" -> conclude(visit, found.get());
            default -> Answer.notFound();
        };
    }

    private Answer engage(Visit visit, Casebook book) {
        var form = visit.form();
        var day = form.day("day");
        if (day.isEmpty()) form.reject("day", "form.required");
        var kind = form.choice("kind", Engagement.Kind.class);
        var proof = form.text("proof", Conclusions.PROOF_MAX);
        if (form.hasProblems()) return screen(visit, book, form, 422);
        var before = conclusions.engagement(visit.actor(), book.dossier().id());
        var here = book.dossier().address() + "/conclusion" + before.map(one -> "?before=" + one.day()).orElse("");
        var words = visit.words(ConclusionPage.class);
        return conclusions.engage(visit.actor(), book.dossier().id(), form.version(), day.orElseThrow(), kind.orElseThrow(), proof).fold(
                done -> Answer.redirect(here, words.say("engagement.saved")),
                invalid -> screen(visit, book, form.reject(invalid.field(), invalid.key()), 422),
                lost -> conflict(visit, book),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("dossier.refused")),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Visit visit, Casebook book) {
        var words = visit.words(ConclusionPage.class);
        var current = engagement(visit, book);
        var clash = Clash.of(filled(current), visit.form(), List.of("day", "kind", "proof"), field -> words.say("field." + field), (field, value) -> switch (field) {
            case "kind" -> words.say("engagement." + value);
            case "day" -> Form.blank().with("day", value).day("day").map(words::day).orElse(value);
            default -> value;
        });
        var page = book.dossier().address() + "/conclusion";
        return Answer.conflict(words.say("engagement.title"), Ui.clash(words, clash, page, current.map(Engagement::version).orElse(0), page, "engage"));
    }

    private static Form filled(Optional<Engagement> engagement) {
        return Form.blank().with("day", engagement.map(one -> one.day().toString()).orElse("")).with("kind", engagement.map(one -> one.kind().name()).orElse("QUOTATION")).with("proof", engagement.map(Engagement::proof).orElse(""));
    }

    private Answer conclude(Visit visit, Casebook book) {
        var words = visit.words(ConclusionPage.class);
        var form = visit.form();
        var sense = form.choice("sense", Conclusion.Sense.class);
        var reasons = form.text("reasons", Dossiers.TEXT_MAX);
        if (bare(reasons).equals(bare(Outline.of(words, book, engagement(visit, book), counted(rows(visit, book)))))) form.reject("reasons", "conclusion.ownWords");
        var relevance = form.text("relevance", Dossiers.TEXT_MAX);
        var money = form.text("money", Dossiers.TEXT_MAX);
        var operators = form.text("operators", Dossiers.TEXT_MAX);
        var withoutVisas = form.optional("withoutVisas", Dossiers.TEXT_MAX);
        // A sense that nobody chose is a problem of the form: what stands for it is read for faults alone.
        var draft = new Conclusion.Draft(sense.orElse(Conclusion.Sense.NOT_INNOVATIVE), reasons, relevance, money, operators, withoutVisas);
        boolean may = conclusions.mayConclude(visit.actor(), book.dossier());
        if (may) conclusions.obstacles(visit.actor(), book.dossier().id(), draft).forEach(one -> form.reject(one.field(), one.key()));
        if (form.hasProblems()) return screen(visit, book, form, 422);
        return conclusions.conclude(visit.actor(), book.dossier().id(), form.version(), draft).fold(
                done -> Answer.redirect(done.dossier().address(), words.say("conclusion.saved")),
                invalid -> screen(visit, book, form.reject(invalid.field(), invalid.key()), 422),
                lost -> screen(visit, book, form.reject("reasons", "dossier.lost"), 409),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("conclusion.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Casebook book, Form typed, int status) {
        var words = visit.words(ConclusionPage.class);
        var state = book.dossier().state();
        boolean mayConclude = conclusions.mayConclude(visit.actor(), book.dossier());
        if (!mayConclude && !conclusions.mayEngage(visit.actor(), book.dossier())) return state.isClosed() ? Answer.notNow(words.say("dossier.notNow", words.say("state." + state))) : Answer.refused(words.say("conclusion.refused"));
        var engagement = engagement(visit, book);
        boolean isEngaging = visit.action().equals("engage");
        var day = isEngaging ? typed : filled(engagement);
        var form = isEngaging || visit.action().isEmpty() ? Form.blank() : typed;
        var rows = rows(visit, book);
        var before = Form.blank().with("before", visit.query("before")).day("before");
        var turned = before.flatMap(then -> rows.map(one -> one.since(words, then))).orElse(List.of());
        var desk = new ConclusionDesk(book, engagement, counted(rows), rows.map(DossierRows::beside).orElse(List.of()), before, turned, rules.isPresent(), mayConclude,
                VisaSheet.of(visit.actor(), visas, accounts, book.dossier()), Outline.of(words, book, engagement, counted(rows)), unwritten(visit, book), day, form);
        return new Answer.Screen(status, words.say("conclusion.title"), new StaticTemplates().conclusion(words, desk, senses(visit), kinds(visit)));
    }

    /** What of « why this purchase » nobody wrote: it opens the file that is kept. */
    private List<SheetKind> unwritten(Visit visit, Casebook book) {
        return SheetKind.reasons().stream().filter(kind -> sheets.find(visit.actor(), book.dossier().id(), kind).body().isBlank()).toList();
    }

    private Optional<Engagement> engagement(Visit visit, Casebook book) {
        return conclusions.engagement(visit.actor(), book.dossier().id());
    }

    /** The book of the engagement date, as it concerns this dossier; empty without a day, or while the module is stopped. */
    private Optional<DossierRows> rows(Visit visit, Casebook book) {
        var actor = visit.actor();
        var dossier = book.dossier();
        var need = needs.flatMap(known -> known.find(actor, dossier.need()));
        var contract = need.flatMap(one -> one.content().cpv().stream().findFirst()).flatMap(ContractType::ofCpv);
        return engagement(visit, book).flatMap(one -> rules.map(known -> new DossierRows(known.at(Actor.system(), one.day()), organisations.find(actor, dossier.buyer()).flatMap(Organisation::category), contract)));
    }

    private static List<Rule> counted(Optional<DossierRows> rows) {
        return rows.map(DossierRows::onInnovation).orElse(List.of());
    }

    private static List<Option> senses(Visit visit) {
        return Option.of(Conclusion.Sense.class, one -> visit.words(ConclusionPage.class).say("sense." + one));
    }

    private static List<Option> kinds(Visit visit) {
        return Option.of(Engagement.Kind.class, one -> visit.words(ConclusionPage.class).say("engagement." + one));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
