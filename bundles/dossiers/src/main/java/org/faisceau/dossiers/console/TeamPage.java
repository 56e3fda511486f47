// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Teams;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Assigns a dossier, hands it over, follows it, and sets until when a reviewer looks at it. */
@Component
public final class TeamPage implements Page {
    private final Dossiers dossiers;
    private final Teams teams;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public TeamPage(@Reference Dossiers dossiers, @Reference Teams teams, @Reference Accounts accounts, @Reference Clock clock) {
        this.dossiers = dossiers;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/team").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> screen(visit, dossier, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var id = found.get().id();
        var actor = visit.actor();
        return switch (visit.action()) {
            case "assign" -> {
                var account = form.text("charge", 64);
                var reason = form.optional("handOver", Dossiers.TEXT_MAX);
                yield form.hasProblems() ? screen(visit, found.get(), form, 422) : said(visit, found.get(), teams.assign(actor, id, form.value("seen"), account, reason), "team.assigned");
            }
            case "due" -> {
                var account = form.text("reviewer", 64);
                var day = form.day("dueOn");
                if (day.isEmpty() && !form.hasProblems()) form.reject("dueOn", "form.required");
                yield form.hasProblems() ? screen(visit, found.get(), form, 422) : said(visit, found.get(), teams.due(actor, id, account, day), "team.dueSaved");
            }
            case "undue" -> said(visit, found.get(), teams.due(actor, id, form.value("account"), Optional.empty()), "team.dueTaken");
            case "follow", "unfollow" -> said(visit, found.get(), teams.follow(actor, id, visit.action().equals("follow")), "team." + visit.action() + "ed");
            default -> Answer.notFound();
        };
    }

    private Answer said(Visit visit, Dossier dossier, Written written, String key) {
        // Who handles it now stands above the form, and what was typed stays in it.
        if (written instanceof Written.Lost) return screen(visit, dossier, visit.form().reject("charge", "team.meanwhile"), 409);
        if (written instanceof Written.Invalid invalid) return screen(visit, dossier, visit.form().reject(invalid.field(), invalid.key()), 422);
        return Said.of(visit.words(TeamPage.class), written, dossier.address(), key);
    }

    private Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(TeamPage.class);
        var sheet = TeamSheet.of(visit.actor(), dossier, teams.of(visit.actor(), dossier.id()), teams.mayAssign(visit.actor(), dossier), Days.today(clock), accounts);
        return new Answer.Screen(status, words.say("team.title"), new StaticTemplates().teamPage(words, sheet, form));
    }
}
