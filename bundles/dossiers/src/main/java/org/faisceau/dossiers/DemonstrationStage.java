// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solutions;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.rules.api.Rules;
import org.faisceau.store.api.Store;

/** Plays a dossier of the demonstration through the registers themselves, each at the hand of who may, some days ago. */
final class DemonstrationStage {
    private final Store store;
    private final Clock clock;
    private final Ids ids;
    private final Solutions solutions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Optional<Rules> rules;
    private final Optional<Needs> needs;
    private final Actor buyer;
    private final Actor expert;
    private final Actor company;

    DemonstrationStage(Store store, Clock clock, Ids ids, Solutions solutions, Organisations organisations, Accounts accounts, Function<String, Actor> people, Optional<Rules> rules,
            Optional<Needs> needs) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.solutions = solutions;
        this.organisations = organisations;
        this.accounts = accounts;
        this.rules = rules;
        this.needs = needs;
        this.buyer = people.apply("buyer");
        this.expert = people.apply("expert");
        this.company = people.apply("company");
    }

    /** What another module left out of the demonstration is left out here. */
    void play(DemonstrationDossier told) {
        solutions.titled(Actor.system(), told.company(), told.title()).ifPresent(solution -> {
            var opened = at(told.days()).open(buyer, new Dossiers.Opening(solution.id(), buyer.organisation(), need(told.need()), told.flag().equals("exercise")));
            if (opened instanceof Written.Done done) act(told, onItsGrid(told, done.dossier()));
        });
    }

    /** Its identifier; empty where there is none of that title. */
    private String need(String title) {
        if (title.isEmpty()) return "";
        return needs.stream().flatMap(all -> all.page(buyer, NeedFilter.all().withText(title), NeedOrder.TITLE, "", 1).items().stream()).map(Need::id).findFirst().orElse("");
    }

    /** One that answers what the newest grid asks no more was opened before that grid. */
    private Dossier onItsGrid(DemonstrationDossier told, Dossier opened) {
        var grid = Grids.shipped().having(told.lines().stream().map(DemonstrationDossier.Line::code).toList());
        if (grid.equals(opened.grid())) return opened;
        return store.schema("dossiers", DemonstrationStage.class).write(buyer, tx -> DossierTable.regrid(tx, opened, grid, opened.changedAt()).orElseThrow());
    }

    private void act(DemonstrationDossier told, Dossier opened) {
        var seller = new Actor(company.id(), Role.COMPANY, told.company());
        var bench = new WorkbenchRegister(store, ago(told.days() - 1), ids, accounts);
        bench.name(buyer, opened.id(), expert.id());
        new DemonstrationSurroundings(store, ago(told.days() - 1), ids, accounts).play(buyer, expert, opened);
        told.lines().stream().filter(line -> line.sort() == '=' || line.sort() == '+').forEach(line -> said(bench, opened, line, line.who().equals("company") ? seller : buyer));
        var current = opened;
        for (var to : told.steps()) current = moved(current, to, told.days() * (4 - to.ordinal() % 6) / 5);
        var late = new WorkbenchRegister(store, ago(told.days() / 4), ids, accounts);
        told.lines().stream().filter(line -> line.sort() == '!' || line.sort() == '-').forEach(line -> reviewed(late, opened, line, line.who().equals("expert") ? expert : buyer));
        if (told.state() != DossierState.WITHDRAWN) rated(late, told, opened);
        if (told.flag().equals("more")) late.ask(buyer, opened.id(), MoreWanted.Cause.INCOMPLETE, "Le rapport d’essai n’est pas signé, et la page citée manque.");
        new DemonstrationVisas(new VisaRegister(store, ago(told.days() / 7), accounts), buyer).play(opened, told.flag());
        new DemonstrationLife(new LabelRegister(store), new ShareRegister(store, clock, organisations), new NoteRegister(store, clock), organisations, buyer, Days.today(clock)).play(told, opened);
        if (told.isConcluded()) conclude(told, current);
    }

    private static void said(WorkbenchRegister bench, Dossier dossier, DemonstrationDossier.Line line, Actor who) {
        if (line.sort() == '=') {
            bench.answer(who, dossier.id(), line.code(), Answer.Part.CLAIM, 0, List.of(line.part(0).split(" ")), line.part(1));
            return;
        }
        bench.give(who, dossier.id(), line.code(), new Evidence.Draft(line.part(0), "", line.part(1), line.part(2), line.part(3).equals("closed"), Optional.empty()));
    }

    private static void reviewed(WorkbenchRegister bench, Dossier dossier, DemonstrationDossier.Line line, Actor who) {
        if (line.sort() == '!') bench.position(who, dossier.id(), line.code(), Position.Stance.valueOf(line.part(0)), line.part(1));
        else bench.answer(who, dossier.id(), line.code(), Answer.Part.COUNTER, 0, List.of(), line.part(0));
    }

    private void rated(WorkbenchRegister bench, DemonstrationDossier told, Dossier dossier) {
        var pieces = at(0).casebook(buyer, dossier.id()).orElseThrow().evidence();
        for (var line : told.lines()) {
            if (line.sort() == '+' && !line.part(5).isEmpty()) pieces.stream().filter(piece -> piece.title().equals(line.part(0)))
                    .forEach(piece -> bench.rate(expert, dossier.id(), piece.id(), piece.version(), Evidence.Strength.valueOf(line.part(4)), line.part(5)));
        }
    }

    private Dossier moved(Dossier dossier, DossierState to, int daysAgo) {
        var written = at(daysAgo).move(buyer, dossier.id(), dossier.version(), to, to == DossierState.WITHDRAWN ? "L’entreprise a retiré son offre." : "");
        return written instanceof Written.Done done ? done.dossier() : dossier;
    }

    private void conclude(DemonstrationDossier told, Dossier dossier) {
        int daysAgo = told.days() / 8;
        var desk = new ConclusionRegister(store, ago(daysAgo), ids, rules);
        desk.engage(buyer, dossier.id(), 0, Days.of(ago(told.days() / 3).instant()), Engagement.Kind.QUOTATION, "Courriel de demande de devis (fictif)");
        var concluded = desk.conclude(buyer, dossier.id(), dossier.version(), new Conclusion.Draft(Conclusion.Sense.INNOVATIVE,
                "Les mesures d’un tiers montrent un gain que les offres comparées n’ont pas ; l’expert les a relues et les tient pour solides.",
                "La solution remplit chacune des fonctions écrites dans la fiche du besoin.", "Trois devis ont été comparés, sur dix ans d’usage.",
                "Premier contrat avec cet opérateur ; deux autres ont été entendus.",
                "La direction des achats n’avait pas de remplaçant ce jour-là (fictif)."));
        if (concluded instanceof Written.Done done && told.state() == DossierState.ARCHIVED) moved(done.dossier(), DossierState.ARCHIVED, daysAgo / 2);
    }

    private DossierRegister at(int daysAgo) {
        return new DossierRegister(store, ago(daysAgo), ids, solutions, organisations);
    }

    /** In the morning of that day; now for today. */
    private Clock ago(int days) {
        if (days < 1) return clock;
        var morning = Days.today(clock).minusDays(days).atTime(LocalTime.of(9, 0).plusMinutes(37L * days % 180));
        return Clock.fixed(morning.atZone(Days.PARIS).toInstant(), Days.PARIS);
    }
}
